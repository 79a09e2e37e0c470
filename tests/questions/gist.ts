import { dramas, trend } from '../../src/dataset/index.ts';
import type { Fact } from '../../src/dataset/schema.ts';
import type { Answer, Call } from '../../src/interactions/command.ts';

/**
 * An answer in one line: how it ended, the facts it tells, the picture, and where it sends people when it does not
 * tell what they asked: "found all-in/place map-drama-all-in", "unknown -> list".
 */
export function gist({ outcome, sections = [], picture, buttons = [], language }: Answer): string {
  const facts = sections.flatMap((section) => (section.facts ?? []).map(({ fact }) => nameOf(fact)));
  const shown = picture ? [picture.file.replace(`.${language}.png`, '')] : [];
  const ways = outcome === 'found' ? [] : buttons.map(({ call }) => wayOf(call));
  return [outcome, ...facts, ...shown, ...(ways.length > 0 ? ['->', ways.join(', ')] : [])].join(' ');
}

function nameOf(fact: Fact): string {
  const drama = dramas.find(({ facts }) => facts.includes(fact));
  if (!drama && !trend.includes(fact)) throw new Error(`whose fact is ${fact.id}?`);
  return `${drama?.id ?? 'trend'}/${fact.id}`;
}

const wayOf = ({ command, options }: Call): string => [command, ...Object.values(options)].join(' ');
