/** Questions that the bot can answer, nearest to one that it could not. */
import type { Language } from '../dataset/schema.ts';
import { lowered, unmarked, wordsOf } from './plain.ts';
import { askWords } from './telling.ts';

const howMany = 3;

/** Three examples, those first that share most words (in Korean, beginnings of words) with the question. */
export function nearestExamples(question: string, language: Language): string[] {
  const asked = stems(question);
  const shared = (example: string) => [...stems(example)].filter((stem) => asked.has(stem)).length;
  return askWords(language)
    .examples.map((example, index) => ({ example, index, shared: shared(example) }))
    .toSorted((one, other) => other.shared - one.shared || one.index - other.index)
    .slice(0, howMany)
    .map(({ example }) => example);
}

/** Words short of their endings: enough to tell that two sentences speak of the same. */
const stems = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text).map(({ raw }) => (/[\uac00-\ud7a3]/.test(raw) ? raw.slice(0, 2) : unmarked(lowered(raw)))),
  );
