/** What a message says first, and in which of the three languages. */
import type { Message } from '../../bot/card.ts';
import { componentType } from '../../contract/discord.ts';
import type { Language } from '../../dataset/schema.ts';

/** The heading of a message and the sentence that answers. */
export const firstText = ({ components: [card] }: Message): string =>
  card.components.find((part) => part.type === componentType.text)?.content ?? '';

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
