/** In which of the three languages a text of the bot is written: told to screen readers, which read it aloud. */
import type { Language } from '../../../dataset/schema.ts';

const hangul = /\p{Script=Hangul}/u;
/** Letters that English does not have: ă, ơ, đ and those with marks. */
const vietnamese = /đ|\p{M}/iu;

/** The language of a text by its words; a few words of another language, such as a title, do not change it. */
export function languageOfText(text: string): Language {
  const words = text.normalize('NFD').match(/[\p{L}\p{M}]+/gu) ?? [];
  const most = words.length / 3;
  if (words.filter((word) => hangul.test(word)).length > most) return 'ko';
  return words.filter((word) => vietnamese.test(word)).length > most ? 'vi' : 'en';
}
