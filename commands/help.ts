import type { Answer, Command } from '../src/contract/command.ts';
import { countryOf, dramas, factsOf, placeOf } from '../src/dataset/index.ts';
import type { Language } from '../src/dataset/schema.ts';
import { commandTexts } from '../src/i18n/commands.ts';
import { textsIn } from '../src/i18n/index.ts';

/** `/help`: what can be asked, made from the list of the other commands. */
export function helpFor(others: readonly Command[]): Command {
  const help: Command = {
    name: 'help',
    kind: 'slash',
    options: [],
    answer: ({ language }) => overview([...others, help], language),
  };
  return help;
}

function overview(commands: readonly Command[], language: Language): Answer {
  const texts = textsIn(language);
  const countries = new Set(
    dramas.flatMap((drama) => factsOf(drama, 'place').map((fact) => countryOf(placeOf(fact.place)).id)),
  );
  return {
    outcome: 'found',
    language,
    heading: texts.help,
    lead: texts.helpLead(dramas.length, countries.size),
    sections: [{ lines: [...commands.map((command) => commandLine(command, language)), texts.helpPrivate] }],
    buttons: [{ label: texts.buttons.allBudgets, call: { command: 'budget', options: {} } }],
  };
}

function commandLine(command: Command, language: Language): string {
  const texts = commandTexts[command.name][language];
  const options =
    command.kind === 'message'
      ? []
      : command.options.map((option) => {
          const name = texts.options[option.name]?.name ?? option.name;
          return option.required ? name : `[${name}]`;
        });
  const call = command.kind === 'slash' ? ['/'.concat(texts.name), ...options].join(' ') : texts.name;
  return `**${call}** · ${texts.description}`;
}
