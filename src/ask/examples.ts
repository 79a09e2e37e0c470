/** Questions that the bot can answer, nearest to one that it could not. */
import type { Language } from '../dataset/schema.ts';
import { textsIn } from '../i18n/index.ts';
import { unitsOf } from './units.ts';

const HOW_MANY = 3;

/** Three examples, those first that share most with the question. */
export function examplesFor(question: string, language: Language): string[] {
  const asked = new Set(unitsOf(question.normalize('NFC')).map(({ bare }) => bare));
  const shared = (example: string) => unitsOf(example).filter(({ bare }) => asked.has(bare)).length;
  return textsIn(language)
    .ask.examples.map((example, index) => ({ example, index, shared: shared(example) }))
    .toSorted((one, other) => other.shared - one.shared || one.index - other.index)
    .slice(0, HOW_MANY)
    .map(({ example }) => example);
}
