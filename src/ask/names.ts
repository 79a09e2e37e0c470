/** The names inside a question: dramas, places, people and channels, however they are typed. */
import { type Area, allAreas } from '../dataset/areas.ts';
import { dramaById, dramas, factsOf, people } from '../dataset/index.ts';
import type { Drama } from '../dataset/schema.ts';
import { lazy } from '../memoize.ts';
import { areaById } from '../search/catalogue.ts';
import { createTitleSearch } from '../search/titles.ts';
import { otherChannels, otherDramas, otherPeople } from './lexicon/others.ts';
import { matches, type Unit, unitsOf } from './units.ts';

/** A name found in a question, from one offset to another. */
export type Name = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'drama'; readonly drama: Drama }
  | { readonly kind: 'absent'; readonly title: string }
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'channel'; readonly name: string }
);

/** Dramas of the article and well-known others are searched together, so that Winter Sonata is not Sad Sonata. */
const titles = lazy(() =>
  createTitleSearch([
    ...dramas.map((drama) => ({ ...drama, titles: [...drama.titles, ...withoutParticles(drama)] })),
    ...otherDramas.map((names, index) => ({
      id: `${OTHER}${index}`,
      titles: names.map((text) => ({
        text,
        language: /[가-힣]/.test(text) ? ('ko' as const) : ('en' as const),
      })),
    })),
  ]),
);
const OTHER = 'other:';

/** Korean titles as they are typed in haste: "황태자 첫사랑", "파리 연인". */
const withoutParticles = ({ titles }: Drama) =>
  titles.flatMap((title) => {
    const text = title.text.replace(/(?<=[가-힣])(?:의|에서)(?= )/g, '');
    return title.language === 'ko' && text !== title.text ? [{ ...title, text }] : [];
  });

/** From here on a title that is only spelled much alike is taken for the one that is meant. */
const NEAR_ENOUGH = 0.5;

/** The dramas that a text names. */
export function dramasIn(text: string): Name[] {
  return (
    titles()
      .mentions(text)
      // First letters are too little to say that somebody means a drama that the article does not have.
      .filter(({ id, matchType }) => matchType !== 'nickname' || dramaById(id) !== undefined)
      .map(({ id, title, start, end }) => {
        const drama = dramaById(id);
        const stretch = { start, end: withoutParticle(text, start, end, title) };
        return drama ? { kind: 'drama', drama, ...stretch } : { kind: 'absent', title, ...stretch };
      })
  );
}

/** The drama that a few words mean by themselves: a part of a title, or one with slips. */
export function dramaCalled(words: string): Drama | undefined {
  const { outcome, matches: found } = titles().search(words);
  const [first, second] = found;
  if (!first) return undefined;
  const isPart = first.matchType === 'prefix' || first.matchType === 'part' || first.matchType === 'words';
  const isNear = first.matchType === 'fuzzy' && first.confidence >= NEAR_ENOUGH;
  const isAhead = first.confidence > (second?.confidence ?? 0) + 0.15;
  const isAlone = isAhead && ((isPart && first.confidence >= 0.4) || isNear);
  return outcome === 'found' || isAlone ? dramaById(first.id) : undefined;
}

/** A Korean particle behind a title says something of its own. */
function withoutParticle(text: string, start: number, end: number, title: string): number {
  const typed = text.slice(start, end);
  if (!/[가-힣]$/.test(typed)) return end;
  const length = title.replaceAll(/[^가-힣]/g, '').length;
  let seen = 0;
  for (let at = start; at < end; at++) {
    if (/[가-힣]/.test(text[at] ?? '')) seen++;
    if (seen === length && /[가-힣]$/.test(title)) return at + 1;
  }
  return end;
}

/** A name as units, with what it names. */
interface KnownName {
  readonly units: readonly Unit[];
  readonly isDoubtful: boolean;
  readonly of:
    | { kind: 'drama'; drama: Drama }
    | { kind: 'area'; area: Area }
    | { kind: 'person'; name: string }
    | { kind: 'channel'; name: string };
}

const knownNames = lazy(() => {
  const byFirst = new Map<string, KnownName[]>();
  const add = (text: string, of: KnownName['of']) => {
    const units = unitsOf(text.normalize('NFC'));
    const [first] = units;
    if (!first) return;
    const isDoubtful = of.kind === 'area' && units.length === 1 && isEverydayWord(first);
    byFirst.set(first.bare, [...(byFirst.get(first.bare) ?? []), { units, isDoubtful, of }]);
  };
  for (const area of allAreas()) for (const { text } of area.titles) add(text, { kind: 'area', area });
  for (const [word, id] of adjectives) {
    const area = areaById(id);
    if (area) add(word, { kind: 'area', area });
  }
  for (const { name, ko } of people) {
    add(name, { kind: 'person', name });
    const [surname = '', ...given] = name.split(' ');
    add(given.join(' '), { kind: 'person', name });
    for (const title of ['Ms', 'Miss', 'Mrs', 'Mr', 'cô', 'bà', 'anh', 'ông', 'chị'])
      add(`${title} ${surname}`, { kind: 'person', name });
    if (ko) add(ko, { kind: 'person', name });
  }
  for (const [name = '', ...others] of otherPeople)
    for (const text of [name, ...others]) add(text, { kind: 'person', name });
  for (const drama of dramas)
    for (const { text, language } of drama.titles)
      if (language === 'ko' && text.length > 2) add(text, { kind: 'drama', drama });
  const channels = dramas.flatMap((drama) => factsOf(drama, 'channels').flatMap((fact) => fact.channels));
  for (const name of [...channels, ...otherChannels]) add(name, { kind: 'channel', name });
  return byFirst;
});

/** Adjectives that stand for a country where money, television or land is spoken of; see `fits`. */
const adjectives: readonly (readonly [string, string])[] = [
  ['japanese', 'japan'],
  ['chinese', 'china'],
  ['french', 'france'],
  ['australian', 'australia'],
  ['indonesian', 'indonesia'],
  ['singaporean', 'singapore'],
  ['american', 'united-states'],
  ['taiwanese', 'taiwan'],
];
const isAdjective = new Map(adjectives);
const AFTER_ADJECTIVE =
  /^(islands?|cit(y|ies)|towns?|beach(es)?|capital|universit(y|ies)|tv|television|channels?|broadcasters?|networks?|stations?|money|invest(ors?|ments?)|compan(y|ies)|buyers?|tivi|capital|coast|locations?)$/;

/** Names that are everyday words as well: believed with their own marks or capitals, or behind "in", "ở" … */
const everyday = new Set(
  'nhat mi phap thai us nice male chad jordan georgia turkey hue java mali togo han quoc anh nga duc lao uc ao bi states cannes nara oman peru cuba hollywood guinea porto split bath cork reading mobile'.split(
    ' ',
  ),
);
const before = new Set(
  'o tai sang den toi tu nuoc ben in at from near around to visit ngoai tren qua the'.split(' '),
);

const isEverydayWord = ({ bare, isHangul }: Unit): boolean =>
  !isHangul && ((bare.length <= 3 && bare !== 'usa' && bare !== 'uae') || everyday.has(bare));

/** The places, people and channels that begin at a unit. */
export function namesAt(text: string, units: readonly Unit[], at: number): { name: Name; units: number }[] {
  const first = units[at];
  if (!first) return [];
  return (knownNames().get(first.bare) ?? []).flatMap((known) => {
    const run = units.slice(at, at + known.units.length);
    const last = run.at(-1);
    const isSame =
      last && run.length === known.units.length && known.units.every((unit, i) => isUnit(run[i], unit));
    if (!isSame || !fits(text, known, units, at)) return [];
    return [{ name: { ...known.of, start: first.start, end: last.end }, units: run.length }];
  });
}

const isUnit = (typed: Unit | undefined, given: Unit): boolean =>
  typed !== undefined && matches(typed, given);

function fits(
  text: string,
  { isDoubtful, units: own, of }: KnownName,
  units: readonly Unit[],
  at: number,
): boolean {
  const [typed, previous, next] = [units[at], units[at - 1], units[at + own.length]];
  if (!typed) return false;
  if (own.length === 1 && isAdjective.has(typed.bare)) return AFTER_ADJECTIVE.test(next?.bare ?? '');
  if (of.kind === 'person' && own.length < 2 && !typed.isHangul) return false;
  if (!isDoubtful) return true;
  const raw = text.slice(typed.start, typed.end);
  if (typed.bare === 'us') return raw === 'US' || previous?.bare === 'the';
  const isMarked = typed.marked !== typed.bare;
  if (typed.bare === 'anh') return previous !== undefined && /^(nuoc|o|ben|sang|tai)$/.test(previous.bare);
  if (isMarked) return true;
  return (previous !== undefined && before.has(previous.bare)) || (isUpper(raw) && at > 0 && raw.length > 3);
}

const isUpper = (raw: string): boolean => /^\p{Lu}/u.test(raw);
