/** Places inside a question: "ở Nhật", "in Japan", "일본에서". */
import { type Area, allAreas } from '../dataset/areas.ts';
import { lazy } from '../memoize.ts';
import { areaById } from '../search/catalogue.ts';
import { lowered, unmarked, type Word, wordsOf } from './plain.ts';

export interface AreaMention {
  readonly area: Area;
  readonly start: number;
  readonly end: number;
}

/** Names that are also everyday words: believed after "in", "ở" …, with their Vietnamese marks, or in capitals. */
const everyday = new Set(
  'nhat my phap thai us nice male chad jordan georgia turkey hue java mali togo han quoc anh nga duc lao uc ao bi y states vegas hollywood cannes nara oman peru cuba korea hollywood guinea'.split(
    ' ',
  ),
);

/** Short, but never an everyday word. */
const sure = new Set(['usa', 'uae']);

const before = new Set('o tai sang den tu nuoc ben in at from to near around of voi the'.split(' '));

/** English adjectives stand for a country only before these: "a Japanese drama" was not filmed in Japan. */
const adjectives: ReadonlyMap<string, string> = new Map([
  ['japanese', 'japan'],
  ['chinese', 'china'],
  ['thai', 'thailand'],
  ['french', 'france'],
  ['australian', 'australia'],
  ['indonesian', 'indonesia'],
  ['singaporean', 'singapore'],
  ['american', 'united-states'],
]);
const afterAdjective =
  /^(islands?|cit(y|ies)|towns?|beach(es)?|capital|universit(y|ies)|tv|television|channels?|broadcasters?|networks?|money|invest(ors?|ments?)|compan(y|ies))$/;

interface Name {
  readonly area: Area;
  readonly marked: string;
  readonly plain: string;
}

interface Names {
  /** By their plain words, joined by one space. */
  readonly latin: ReadonlyMap<string, readonly Name[]>;
  /** Longest first. */
  readonly hangul: readonly Name[];
  readonly mostWords: number;
}

const names = lazy(makeNames);

function makeNames(): Names {
  const latin = new Map<string, Name[]>();
  const hangul: Name[] = [];
  let mostWords = 1;
  for (const area of allAreas()) {
    for (const { text } of area.titles) {
      const words = wordsOf(text);
      const name = {
        area,
        marked: words.map((word) => word.marked).join(' '),
        plain: words.map((word) => word.plain).join(' '),
      };
      if (/[\uac00-\ud7a3]/.test(text)) hangul.push({ ...name, plain: name.plain.replaceAll(' ', '') });
      else latin.set(name.plain, [...(latin.get(name.plain) ?? []), name]);
      mostWords = Math.max(mostWords, words.length);
    }
  }
  return { latin, hangul: hangul.toSorted((one, other) => other.plain.length - one.plain.length), mostWords };
}

/** The places that a question names, in their order; "Đảo Bali" is one, not two. */
export function areasIn(question: string): AreaMention[] {
  const words = wordsOf(question);
  const found: AreaMention[] = [];
  let next = 0;
  for (const [index, { start }] of words.entries()) {
    if (index < next) continue;
    const mention = hangulAt(words, index) ?? latinAt(words, index) ?? adjectiveAt(words, index);
    if (mention) found.push({ area: mention.area, start, end: mention.end });
    next = index + (mention?.words ?? 1);
  }
  return found;
}

interface Hit {
  readonly area: Area;
  readonly words: number;
  readonly end: number;
}

function adjectiveAt(words: readonly Word[], index: number): Hit | undefined {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  const id = adjectives.get(word?.plain ?? '');
  if (!word || !id || !afterAdjective.test(after?.plain ?? '')) return undefined;
  const area = /^(south|north|latin|central)$/.test(before?.plain ?? '') ? undefined : areaById(id);
  return area && { area, words: 1, end: word.end };
}

function latinAt(words: readonly Word[], index: number): Hit | undefined {
  const { latin, mostWords } = names();
  for (let count = Math.min(mostWords, words.length - index); count > 0; count--) {
    const run = words.slice(index, index + count);
    // "Japan's" is Japan.
    const plain = run.map((word) => word.plain.replace(/['’]s$/, '')).join(' ');
    const marked = lowered(run.map((word) => word.raw.replace(/['’]s$/, '')).join(' '));
    const name = latin.get(plain)?.find((one) => believed(one, marked, run, words[index - 1]));
    if (name) return { area: name.area, words: count, end: Math.max(...run.map(({ end }) => end)) };
  }
  return undefined;
}

function believed(name: Name, marked: string, run: readonly Word[], previous: Word | undefined): boolean {
  // What is typed with marks means just those marks: "nhất" is not "Nhật".
  if (marked !== unmarked(marked) && marked !== name.marked) return false;
  const doubtful = (name.plain.length <= 3 && !sure.has(name.plain)) || everyday.has(name.plain);
  if (!doubtful) return true;
  if (name.plain === 'us') return run[0]?.raw === 'US' || previous?.plain === 'the';
  if (marked === name.marked && marked !== name.plain && name.plain !== 'anh') return true;
  return previous !== undefined && before.has(previous.plain) && !/^(em|yeu)$/.test(previous.plain);
}

function hangulAt(words: readonly Word[], index: number): Hit | undefined {
  const word = words[index];
  if (!word || !/[\uac00-\ud7a3]/.test(word.raw)) return undefined;
  const two = `${word.plain}${words[index + 1]?.plain ?? ''}`;
  for (const name of names().hangul) {
    if (word.plain.startsWith(name.plain) && fitsAfter(word.plain.slice(name.plain.length))) {
      return { area: name.area, words: 1, end: word.start + name.plain.length };
    }
    const next = words[index + 1];
    const wordsOfTwo =
      next && word.plain.length > 1 && name.plain.length > word.plain.length && two.startsWith(name.plain);
    if (wordsOfTwo && fitsAfter(two.slice(name.plain.length))) {
      return { area: name.area, words: 2, end: next.start + name.plain.length - word.plain.length };
    }
  }
  return undefined;
}

/** What may follow a place in the same Korean word: particles, or more of a compound. */
const fitsAfter = (rest: string): boolean =>
  rest === '' ||
  /^(에서|에|의|은|는|이|가|을|를|도|로|으로|과|와|랑|이랑|하고|까지|부터|만|밖|에선|에는|에도|쪽|산|측|돈|자본|투자|촬영|드라마|채널|방송|에게|한테|말고|라고|인가|이야|요|예요|이에요|현지|올로케|로케)/.test(
    rest,
  );
