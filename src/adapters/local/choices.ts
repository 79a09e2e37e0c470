/** The fixed values of an option: the choices of its definition, or yes and no. */
import type { OptionDefinition } from '../../bot/definitions.ts';
import type { Choice } from '../../contract/command.ts';
import { optionType } from '../../contract/discord.ts';
import type { Language } from '../../dataset/schema.ts';
import { fold } from '../../search/fold.ts';
import { commandLineTexts } from './texts.ts';

/** The values that an option takes, for a reader of this language; nothing where it takes any text. */
export function choicesOf(option: OptionDefinition, language: Language): readonly Choice[] | undefined {
  if (option.type !== optionType.boolean) return option.choices;
  const { yes, no } = commandLineTexts[language];
  return [
    { name: yes, value: 'true' },
    { name: no, value: 'false' },
  ];
}

/** The value that is meant by one of its names, with or without marks, in any language; nothing where none is. */
export function chosenValue(typed: string, option: OptionDefinition): string | undefined {
  const word = fold(typed);
  const known = option.type === optionType.boolean ? yesAndNo : (option.choices ?? []);
  return known.find(({ name, value }) => fold(name) === word || fold(value) === word)?.value;
}

/** The choices that begin with what is typed; all of them where none does. */
export function choicesLike(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const like = choices.filter(({ name }) => fold(name).startsWith(fold(typed)));
  return like.length > 0 ? like : choices;
}

const yesAndNo: readonly Choice[] = [
  ...['yes', 'y', 'có', '네', '예', '응'].map((name) => ({ name, value: 'true' })),
  ...['no', 'n', 'không', '아니요', '아니오', '아니'].map((name) => ({ name, value: 'false' })),
];
