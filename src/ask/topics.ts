/** The one table of topics: what each word for a topic asks about, and how topics that meet in a clause agree. */
import type { Meaning } from './lexicon/meanings.ts';
import type { Field, Look, Measure, PlaceKind } from './query.ts';

/** The field that a word speaks of. */
export const fieldOf: Readonly<Partial<Record<Meaning, Field>>> = {
  film: 'place',
  shoot: 'shoot',
  episodes: 'episodes',
  partner: 'partner',
  cost: 'cost',
  perEpisode: 'costPerEpisode',
  home: 'home',
  twice: 'home',
  sale: 'rights',
  hoped: 'hoped',
  record: 'rights',
  buy: 'buyers',
  invest: 'investors',
  profit: 'profit',
  channel: 'channels',
  raise: 'channels',
  cast: 'cast',
  star: 'cast',
  producer: 'producer',
  say: 'statement',
  rank: 'rank',
  rank1: 'rank',
  rank2: 'rank',
  rank3: 'rank',
  rank4: 'rank',
  rank5: 'rank',
  topTen: 'rank',
  viewers: 'reception',
  good: 'reception',
  bad: 'reception',
  beat: 'reception',
  lose: 'reception',
  rewatch: 'views',
  air: 'airing',
  onAir: 'airing',
  upcoming: 'airing',
  month: 'airing',
  year: 'year',
  heldBack: 'heldBack',
  meanwhile: 'heldBack',
  trend: 'trend',
  abroad: 'abroad',
  about: 'about',
  genre: 'genre',
  scenery: 'scenery',
  snow: 'scenery',
  sun: 'scenery',
  beach: 'scenery',
  tropical: 'scenery',
  romantic: 'scenery',
  director: 'director',
  writer: 'writer',
  plot: 'plot',
  music: 'music',
  streaming: 'streaming',
  ratings: 'ratings',
  awards: 'awards',
  fees: 'fees',
  character: 'character',
};

export const unsaidFields: ReadonlySet<Field> = new Set<Field>([
  'director',
  'writer',
  'plot',
  'music',
  'streaming',
  'ratings',
  'awards',
  'fees',
  'character',
  'filmDate',
  'reason',
]);

/** A more special topic speaks for the general ones that are said with it. */
const speaksFor: readonly (readonly [Field, readonly Field[]])[] = [
  ['hoped', ['rights', 'producer', 'buyers', 'cost', 'costPerEpisode', 'episodes']],
  ['heldBack', ['airing', 'place', 'producer', 'rights', 'shoot']],
  ['statement', ['producer', 'reception', 'about']],
  ['costPerEpisode', ['cost', 'episodes']],
  ['shoot', ['place', 'abroad']],
  ['home', ['cost', 'abroad', 'costPerEpisode', 'place']],
  ['profit', ['cost', 'rights', 'buyers']],
  ['rights', ['buyers', 'cost', 'costPerEpisode', 'producer', 'channels', 'airing']],
  ['channels', ['airing']],
  ['investors', ['cost', 'rights', 'producer', 'cast']],
  ['views', ['reception', 'channels']],
  ['trend', ['place', 'abroad', 'reception', 'airing', 'year']],
  ['partner', ['producer', 'cast']],
  ['buyers', ['cost', 'channels']],
];

/** Said in passing, these give way to anything else that is asked. */
const weak: readonly Field[] = ['about', 'statement', 'producer', 'genre'];

/** Asked beside who made the drama, these are questions of their own. */
const besideCrew: readonly Field[] = ['cast', 'cost', 'episodes', 'shoot', 'year'];

/** What is left of the fields of a clause when the special ones have spoken for the general. */
export function agreed(fields: readonly Field[], keep: (field: Field) => boolean): Field[] {
  const unsaid = fields.filter((field) => unsaidFields.has(field));
  const isOfCrew = unsaid.every((field) => field === 'director' || field === 'writer' || field === 'music');
  if (unsaid.length > 0)
    return fields.filter(
      (field) => unsaidFields.has(field) || keep(field) || (isOfCrew && besideCrew.includes(field)),
    );
  const silenced = new Set(
    speaksFor.filter(([special]) => fields.includes(special)).flatMap(([, general]) => general),
  );
  const left = fields.filter((field) => !silenced.has(field) || keep(field));
  const strong = left.filter((field) => !weak.includes(field) || keep(field));
  return strong.length > 0 ? strong : left;
}

export const placeKindOf: Readonly<Partial<Record<Meaning, PlaceKind>>> = {
  country: 'country',
  city: 'city',
  island: 'island',
  university: 'university',
  region: 'region',
};

export const lookOf: Readonly<Partial<Record<Meaning, Look>>> = {
  snow: 'snow',
  sun: 'sun',
  beach: 'beach',
  tropical: 'tropical',
  romantic: 'romantic',
  scenery: 'beautiful',
};

export const rankOf: Readonly<Partial<Record<Meaning, number>>> = {
  rank1: 1,
  rank2: 2,
  rank3: 3,
  rank4: 4,
  rank5: 5,
};

/** What a field is ranked or compared by. */
export const measureOf: Readonly<Partial<Record<Field, Measure>>> = {
  cost: 'cost',
  costPerEpisode: 'costPerEpisode',
  home: 'cost',
  rights: 'rights',
  hoped: 'hoped',
  buyers: 'rights',
  episodes: 'episodes',
  shoot: 'shoot',
  rank: 'rank',
  place: 'places',
  abroad: 'places',
  views: 'views',
  reception: 'viewers',
};

/** The field that a measure is taken from. */
export const fieldOfMeasure = (measure: Measure): Field =>
  measure === 'places' || measure === 'countries' ? 'place' : measure === 'viewers' ? 'reception' : measure;
