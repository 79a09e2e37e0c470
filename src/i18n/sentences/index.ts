/**
 * Facts as people say them. A sentence has a subject and a verb and its amount, place or name in **bold**; a phrase
 * is what stands in a row, without the drama. Both are made from the fact's fields, in a file a language; only what
 * no field can say has a text of its own in data/.
 */
import type { Fact, FactKind, FactOf, Language } from '../../dataset/schema.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';
import { vi } from './vi.ts';
import type { SentenceWords } from './words.ts';

const all: Readonly<Record<Language, SentenceWords>> = { vi, en, ko };

/** How a language says facts. */
export const sentenceWordsIn = (language: Language): SentenceWords => all[language];

/**
 * A fact as a sentence, marked where it is a conclusion.
 * @param title the drama's title in that language; a fact of the trend needs none
 */
export function factSentence(fact: Fact, title: string, language: Language): string {
  const words = all[language];
  const sentence = 'text' in fact ? words.fill(fact.text[language], title) : words.sentence(fact, title);
  return fact.concluded && !saysSoItself(fact) ? markedAsConcluded(sentence, words) : sentence;
}

/** Several facts of one drama: its places in one sentence, its costs in one, each other fact in its own. */
export function factSentences(facts: readonly Fact[], title: string, language: Language): string {
  const words = all[language];
  const places = facts.filter((fact) => isOf(fact, 'place'));
  const costs = facts.filter((fact) => isOf(fact, 'cost'));
  const sentences = facts.map((fact) => {
    if (fact.kind === 'place') return fact === places[0] ? words.places(places, title) : '';
    if (fact.kind === 'cost') return fact === costs[0] ? words.costs(costs, title) : '';
    return factSentence(fact, title, language);
  });
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** A fact as a phrase for a row: "Over 8 months in China", without markdown. */
export function factPhrase(fact: Fact, language: Language): string {
  const words = all[language];
  if (!('text' in fact)) return capitalized(words.phrase(fact));
  return capitalized(words.fill(fact.text[language], words.theDrama).replace(/\.$/, ''));
}

const isOf = <Kind extends FactKind>(fact: Fact, kind: Kind): fact is FactOf<Kind> => fact.kind === kind;

/** Their sentences say themselves what is concluded. */
const saysSoItself = ({ kind }: Fact): boolean =>
  kind === 'place' || kind === 'abroad' || kind === 'comparison';

const markedAsConcluded = (sentence: string, { concluded }: SentenceWords): string =>
  sentence.replace(/\.$/, ` (${concluded}).`);

const capitalized = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);
