import { countryOf, dramas, factsOf, placeOf } from '../src/dataset/index.ts';
import type { Language } from '../src/dataset/schema.ts';
import type { Answer, Command } from '../src/interactions/command.ts';
import { wordsIn } from '../src/words/index.ts';
import { commands } from './index.ts';

/** `/help`: what can be asked, made from the list of commands. */
export const help: Command = {
  name: 'help',
  kind: 'slash',
  options: [],
  answer: ({ language }) => overview(language),
};

function overview(language: Language): Answer {
  const words = wordsIn(language);
  const countries = new Set(
    dramas.flatMap((drama) => factsOf(drama, 'place').map((fact) => countryOf(placeOf(fact.place)).id)),
  );
  return {
    outcome: 'found',
    language,
    heading: words.help,
    lead: words.helpLead(dramas.length, countries.size),
    sections: [{ lines: [...commands.map((command) => commandLine(command, language)), words.helpPrivate] }],
    buttons: [{ label: words.buttons.allBudgets, call: { command: 'budget', options: {} } }],
  };
}

function commandLine(command: Command, language: Language): string {
  const texts = wordsIn(language).commands[command.name];
  const options = command.options.map((option) => {
    const name = texts.options[option.name]?.name ?? option.name;
    return option.required ? name : `[${name}]`;
  });
  const call = command.kind === 'slash' ? ['/'.concat(texts.name), ...options].join(' ') : texts.name;
  return `**${call}** · ${texts.description}`;
}
