import type { Answer, Call } from '../../src/contract/command.ts';
import { dramas, trend } from '../../src/dataset/index.ts';
import type { Fact, Language } from '../../src/dataset/schema.ts';
import { textsIn } from '../../src/i18n/index.ts';

/**
 * An answer in one line: how it ended, whether it says yes or no, the facts it tells, the picture, and where it
 * sends people when it does not tell what they asked: "found yes all-in/place map-drama-all-in", "unknown -> list".
 */
export function gist({
  outcome,
  lead = '',
  facts: stated = [],
  sections = [],
  picture,
  buttons = [],
  language,
}: Answer): string {
  const listed = sections.flatMap((section) => (section.facts ?? []).map(({ fact }) => fact));
  const facts = [...stated, ...listed].map(nameOf);
  const shown = picture ? [picture.file.replace(`.${language}.png`, '')] : [];
  const ways =
    outcome === 'found' ? [] : buttons.flatMap((button) => ('call' in button ? wayOf(button.call) : []));
  return [
    outcome,
    ...verdictOf(lead, language),
    ...facts,
    ...shown,
    ...(ways.length > 0 ? ['->', ways.join(', ')] : []),
  ].join(' ');
}

function nameOf(fact: Fact): string {
  const drama = dramas.find(({ facts }) => facts.includes(fact));
  if (!drama && !trend.includes(fact)) throw new Error(`whose fact is ${fact.id}?`);
  return `${drama?.id ?? 'trend'}/${fact.id}`;
}

function verdictOf(lead: string, language: Language): string[] {
  const { yes, no } = textsIn(language).ask;
  const opens = (word: (line: string) => string) => lead.startsWith(word('\u0000').split('\u0000')[0] ?? '');
  return [...(opens(yes) ? ['yes'] : []), ...(opens(no) ? ['no'] : [])];
}

const wayOf = ({ command, options }: Call): string => [command, ...Object.values(options)].join(' ');
