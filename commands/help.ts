import { countryCount } from '../src/answers/countries.ts';
import {
  type Answer,
  type Button,
  type Command,
  commandGroups,
  type Section,
} from '../src/contract/command.ts';
import { dramas, factsOf } from '../src/dataset/index.ts';
import type { Drama, Language } from '../src/dataset/schema.ts';
import { commandTexts } from '../src/i18n/commands.ts';
import { textsIn } from '../src/i18n/index.ts';

/** `/help`: what can be asked, made from the list of the other commands. */
export function helpFor(others: readonly Command[]): Command {
  return {
    name: 'help',
    kind: 'slash',
    group: 'source',
    options: [],
    answer: ({ language }) => overview(others, language),
  };
}

function overview(commands: readonly Command[], language: Language): Answer {
  const texts = textsIn(language);
  return {
    outcome: 'found',
    language,
    heading: texts.help,
    lead: texts.helpLead(dramas.length, dramas.filter(isFilmedAbroad).length, countryCount(language)),
    sections: [
      ...commandGroups.map(
        (group): Section => ({
          heading: texts.commandGroups[group],
          lines: commands
            .filter((command) => command.group === group)
            .map((command) => usage(command, language)),
        }),
      ),
      { lines: [texts.helpOptions] },
    ],
    buttons: commands.filter(needsNothing).map((command) => callButton(command, language)),
  };
}

/** Whether the article names a place of it abroad, or counts it among the dramas filmed there. */
const isFilmedAbroad = (drama: Drama): boolean =>
  factsOf(drama, 'place').length + factsOf(drama, 'abroad').length > 0;

function usage(command: Command, language: Language): string {
  const texts = commandTexts[command.name][language];
  const options = command.options.map(({ name, required }) => {
    const shown = texts.options[name]?.name ?? name;
    return required ? shown : `[${shown}]`;
  });
  const call = command.kind === 'slash' ? [`/${texts.name}`, ...options].join(' ') : texts.name;
  return `**${call}** · ${texts.description}`;
}

const needsNothing = ({ kind, options }: Command): boolean =>
  kind === 'slash' && options.every(({ required }) => !required);

const callButton = ({ name }: Command, language: Language): Button => ({
  label: `/${commandTexts[name][language].name}`,
  call: { command: name, options: {} },
});
