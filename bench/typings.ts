import type { Titled } from '../src/search/titles.ts';
import * as ways from './mistypings.ts';
import { type Random, seeded } from './random.ts';

/** What someone typed, in which way, and the drama that is meant; `key: null` when none is. */
export interface Typed {
  readonly kind: string;
  readonly query: string;
  readonly key: string | null;
}

const LATIN: Record<string, (title: string, random: Random) => string> = {
  exact: (title) => title,
  upper: (title) => title.toUpperCase(),
  lower: (title) => title.toLowerCase(),
  plain: ways.plain,
  glued: (title) => ways.plain(title).replaceAll(' ', ''),
  nfd: (title) => title.normalize('NFD'),
  telex: (title) => ways.telex(title, false),
  telexEnd: (title) => ways.telex(title, true),
  vni: (title) => ways.vni(title, false),
  vniEnd: (title) => ways.vni(title, true),
  typo1: (title, random) => ways.typo(ways.plain(title), random),
  typo1b: (title, random) => ways.typo(ways.plain(title), random),
  typo1Marks: (title, random) => ways.typo(title, random),
  typo2: (title, random) => ways.typo(ways.typo(ways.plain(title), random), random),
  typo2b: (title, random) => ways.typo(ways.typo(ways.plain(title), random), random),
  dropped: (title, random) => ways.dropWord(ways.plain(title), random),
  swapped: (title, random) => ways.swapWords(ways.plain(title), random),
  prefix: (title, random) => ways.beginning(ways.plain(title), random),
  phrase: ways.frame,
  phrasePlain: (title, random) => ways.plain(ways.frame(title, random)),
  noise: (title, random) => `\u202e ${title}${random.pick(['!!!', ' 🎬', '\u0000', '\u200f', '???', '…'])}`,
};

const KOREAN: Record<string, (title: string, random: Random) => string> = {
  exact: (title) => title,
  nfd: (title) => title.normalize('NFD'),
  kospace: (title) => title.replace(/[ ,]/g, ''),
  chosung: ways.initials,
  koprefix: (title) => title.slice(0, -1).trim(),
  kohalf: ways.halfTyped,
  phrase: ways.frame,
};

const ROMANISED: Record<string, (title: string, random: Random) => string> = {
  roman: (title) => title,
  romanGlued: (title) => title.toLowerCase().replaceAll(' ', ''),
  romanL: (title) => title.toLowerCase().replaceAll('r', 'l'),
};

/** Kinds that need several words, or enough letters, to be what they say. */
function fits(kind: string, title: string): boolean {
  // With a typo an abbreviation is another one.
  if (/^\p{L}{1,4}$/u.test(title) && /^(typo|prefix)/.test(kind)) return false;
  if (kind === 'chosung' || kind === 'kohalf')
    return /[가-힣]$/.test(title) && (kind === 'kohalf' || title.length >= 3);
  const words = title.split(' ').length;
  if (kind === 'dropped') return words >= 3;
  if (kind === 'swapped') return words >= 2;
  if (kind === 'koprefix') return title.length >= 4;
  return true;
}

/** Every kind of typing for every title of a catalogue. */
export function typings(catalogue: readonly Titled[], seed: number): Typed[] {
  const random = seeded(seed);
  return catalogue.flatMap(({ id, titles }) =>
    titles.flatMap(({ text, language }) => {
      const kinds = language === 'ko' ? KOREAN : language === 'romanised' ? ROMANISED : LATIN;
      return Object.entries(kinds)
        .filter(([kind]) => fits(kind, text))
        .map(([kind, type]) => ({ kind, query: type(text, random), key: id }));
    }),
  );
}
