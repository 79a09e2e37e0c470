import { fold } from './fold.ts';

/* Words that people put around a title and that say nothing about which title it is. */
const FRAME_WORDS = wordSet(`
  phim bộ truyền hình xem tìm nhé ạ đi quay đâu hàn quốc
  the a an drama dramas kdrama k series show tv movie film about please find watch
  where was is shot filmed korean korea called titled
  드라마 영화 한국 촬영지 촬영 제작비 어디 어디서 어디예요 찍은 찍었어 알려줘 보여줘 제목 작품
`);

/* Words that join others: one more of them, or one less, is still the same title. */
const JOINING_WORDS = wordSet('in of on at to and from ở của và tại trong');

function wordSet(words: string): ReadonlySet<string> {
  return new Set(fold(words).split(' '));
}

/** Whether a folded word says nothing about which title is meant. */
export function saysNothing(word: string): boolean {
  return FRAME_WORDS.has(word) || JOINING_WORDS.has(word);
}

/** What may be left of a text when the frame words at its two ends go, the longest first, itself not. */
export function unframed(folded: string): string[] {
  if (!folded.includes(' ')) return [];
  const words = folded.split(' ');
  const firstKept = words.findIndex((word) => !FRAME_WORDS.has(word));
  if (firstKept < 0) return [];
  const lastKept = words.findLastIndex((word) => !FRAME_WORDS.has(word));
  const left: { start: number; end: number }[] = [];
  for (let start = 0; start <= firstKept; start++)
    for (let end = words.length; end > lastKept; end--) left.push({ start, end });
  return left
    .slice(1)
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, MOST_READINGS)
    .map(({ start, end }) => words.slice(start, end).join(' '));
}

/** The same for a title still being typed: whoever types it has not come to the words behind it. */
export function unframedBeginnings(folded: string): string[] {
  return unframed(folded).filter((inner) => folded.endsWith(inner));
}

/** A text of a thousand frame words is no title: a few readings are enough. */
const MOST_READINGS = 40;
