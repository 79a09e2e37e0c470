/** A clause held against the table of facts. */
import { dramas as allDramas, countryOf, factsOf, placeOf, trend } from '../dataset/index.ts';
import type { Drama, Fact, Place } from '../dataset/schema.ts';
import { type Reckoned, reckon } from './arithmetic.ts';
import { checkAll, checkRivals, type Verdict } from './check.ts';
import { factsFor, generalFacts } from './fields.ts';
import { extremes, type Measured, measure } from './fold.ts';
import { claimField, isDescription } from './interpret.ts';
import type { Ask, Claim, Clause, Field, Measure, PlaceKind } from './query.ts';
import { fieldOfMeasure, unsaidFields } from './topics.ts';

/** A drama with the facts for which it is named. */
export interface Item {
  readonly drama: Drama;
  readonly facts: readonly Fact[];
}

/** What a clause comes to. */
export type Result =
  | {
      readonly kind: 'value';
      readonly drama: Drama;
      readonly field: Field;
      readonly facts: readonly Fact[];
      /** The facts without what the question leaves out: "besides Japan". */
      readonly rest?: readonly Fact[];
    }
  /** The article does not say it: of this drama, or of any. */
  | {
      readonly kind: 'unsaid';
      readonly drama?: Drama;
      readonly field: Field;
      readonly instead: readonly Fact[];
    }
  | {
      readonly kind: 'verdict';
      readonly drama: Drama;
      readonly verdict: Verdict;
      readonly facts: readonly Fact[];
      readonly claims: readonly Claim[];
    }
  /** A drama is claimed to be the only one such; `others` are such too. */
  | {
      readonly kind: 'sole';
      readonly drama: Drama;
      readonly facts: readonly Fact[];
      readonly others: readonly Item[];
    }
  /** What the article does not say of these dramas. */
  | { readonly kind: 'unsaidOf'; readonly dramas: readonly Drama[]; readonly field: Field }
  | { readonly kind: 'reckoned'; readonly reckoned: Reckoned }
  | {
      readonly kind: 'list';
      readonly items: readonly Item[];
      readonly claims: readonly Claim[];
      readonly isCount: boolean;
    }
  /** No drama is such; what the article says near it. */
  | { readonly kind: 'none'; readonly claims: readonly Claim[]; readonly near: readonly Item[] }
  | { readonly kind: 'many'; readonly field: Field; readonly items: readonly Item[] }
  | {
      readonly kind: 'extreme';
      readonly measure: Measure;
      readonly end: 'most' | 'least';
      readonly winners: readonly Measured[];
      readonly order: { readonly from: number; readonly to: number };
      readonly claimed?: Drama;
    }
  | {
      readonly kind: 'comparison';
      readonly measure: Measure;
      readonly sides: readonly [Drama, Drama];
      readonly values: readonly (Measured | undefined)[];
      readonly isDifference: boolean;
      /** Whether the first has more (or less) was asked for with yes or no. */
      readonly claimed?: 'more' | 'less';
    }
  | {
      readonly kind: 'rivals';
      readonly sides: readonly [Drama, Drama];
      readonly facts: readonly Item[];
      readonly ahead?: Drama;
      readonly claimed?: Drama;
    }
  | {
      readonly kind: 'places';
      readonly places: readonly PlaceItem[];
      readonly placeKind?: PlaceKind;
      readonly of: readonly Drama[];
      readonly isMost: boolean;
      /** Whether yes or no was asked for: whether they share one. */
      readonly isYesNo: boolean;
    }
  | {
      readonly kind: 'general';
      readonly field: Field;
      readonly facts: readonly Fact[];
      readonly verdict?: 'no';
    }
  | { readonly kind: 'overview'; readonly drama: Drama }
  | { readonly kind: 'sideBySide'; readonly sides: readonly [Drama, Drama] }
  | { readonly kind: 'absent'; readonly title: string };

export interface PlaceItem {
  readonly place: Place;
  readonly items: readonly Item[];
}

/** What a clause comes to; `before` are the dramas that the clauses before it spoke of. */
export function evaluate(clause: Clause, before: readonly Drama[]): Result[] {
  const absent = clause.absent.map((title): Result => ({ kind: 'absent', title }));
  const isOnlyNamed = clause.asks.length === 0 && clause.claims.length === 0 && clause.wants !== 'compare';
  const isRivalry = clause.claims.some(({ field }) => field === 'ahead' || field === 'behind');
  if (absent.length > 0 && (clause.dramas.length === 0 || isOnlyNamed || isRivalry)) return absent;
  const subjects = clause.dramas.length > 0 ? clause.dramas : isAboutThose(clause) ? before : [];
  return [...absent, ...resultsFor({ ...clause, dramas: subjects })];
}

/** "How much did it cost": a clause without a subject goes on about the one before. */
const isAboutThose = ({ wants, isGeneral }: Clause): boolean => !isGeneral && wants === 'value';

function resultsFor(clause: Clause): Result[] {
  const { dramas } = clause;
  const general = clause.isGeneral || clause.isOfAll ? generalResults(clause) : [];
  if (general.length > 0) return general;
  switch (clause.wants) {
    case 'nothing':
      return [];
    case 'compare':
      return [...comparisons(clause), ...valuesOf(clause, dramas, clause.asks)];
    case 'sum':
      return sumResults(clause);
    case 'extreme':
      return extremeResults(clause);
    case 'countries':
      return [placesResult(clause)];
    case 'list':
    case 'count':
      return listResults(clause);
    case 'verify':
      return dramas.length > 0
        ? dramas.map((drama) => verdictResult(clause, drama, clause.claims))
        : verdictsOfDescribed(clause);
    case 'value':
      return dramas.length > 0 ? ofNamed(clause) : ofDescribed(clause);
  }
}

/** Values of named dramas; what is claimed beside them is only told where it is not so. */
function ofNamed(clause: Clause): Result[] {
  const { dramas, asks, claims } = clause;
  if (asks.length === 0)
    return dramas.length === 2 && dramas[0] && dramas[1]
      ? [{ kind: 'sideBySide', sides: [dramas[0], dramas[1]] }]
      : dramas.map((drama) => ({ kind: 'overview', drama }));
  const beside = claims.filter((claim) => !asks.some(({ field }) => isOf(claim, field)));
  const wrong = dramas
    .map((drama) => verdictResult({ ...clause, isYesNo: true }, drama, beside))
    .filter((result) => result.kind === 'verdict' && beside.length > 0 && result.verdict === 'no');
  return [...wrong, ...valuesOf(clause, dramas, asks)];
}

/** Whether a claim narrows down what is asked for: a buyer belongs to a sale. */
const isOf = (claim: Claim, field: Field): boolean =>
  claimField(claim) === field ||
  (claim.field === 'buyers' && (field === 'rights' || field === 'hoped')) ||
  (claim.field === 'year' && field === 'rank') ||
  (claim.field === 'list' && field === 'rank') ||
  (claim.field === 'place' && (field === 'scenery' || field === 'abroad'));

const valuesOf = (
  { claims }: Pick<Clause, 'claims'>,
  dramas: readonly Drama[],
  asks: readonly Ask[],
): Result[] => asks.flatMap((ask) => dramas.map((drama) => answerTo(drama, ask, claims)));

function answerTo(drama: Drama, { field }: Ask, claims: readonly Claim[]): Result {
  if (field === 'about') return { kind: 'overview', drama };
  const facts = factsFor(drama, field);
  if (unsaidFields.has(field) || facts.length === 0)
    return { kind: 'unsaid', drama, field, instead: field === 'scenery' ? placesSaid(drama, claims) : [] };
  const own = claims.filter((claim) => isOf(claim, field) && claim.field !== 'unsaid');
  if (own.some(({ besides }) => besides)) {
    const rest = without(facts, own);
    return rest.length > 0
      ? { kind: 'value', drama, field, facts: facts.filter((fact) => without([fact], own).length > 0), rest }
      : { kind: 'verdict', drama, verdict: 'open', facts, claims: [] };
  }
  const such = own.length > 0 ? narrowed(drama, facts, own) : facts;
  if (such.length > 0 && such.every((fact) => !facts.includes(fact)))
    return { kind: 'unsaid', drama, field, instead: such };
  if (such.length === 0) return { kind: 'verdict', drama, verdict: 'open', facts, claims: own };
  return { kind: 'value', drama, field, facts: such };
}

/** Where the drama was filmed, of what is asked for a look that is not described. */
const placesSaid = (drama: Drama, claims: readonly Claim[]): readonly Fact[] =>
  narrowed(
    drama,
    factsOf(drama, 'place'),
    claims.filter(({ field }) => field === 'place'),
  );

/** The facts of a field that fit the claims on it. */
function narrowed(drama: Drama, facts: readonly Fact[], claims: readonly Claim[]): readonly Fact[] {
  const checked = claims.map((claim) => checkAll(drama, [claim]));
  if (claims.some((claim) => claim.field === 'place' && claim.negated)) return without(facts, claims);
  const isSuch = checked.every(({ verdict }) => verdict === 'yes' || verdict === 'nearly');
  if (!isSuch) return [];
  const told = new Set(checked.flatMap((one) => one.facts));
  const both = facts.filter((fact) => told.has(fact));
  return both.length > 0 ? both : [...told];
}

/** Facts without the places, people and channels that a question leaves out. */
function without(facts: readonly Fact[], claims: readonly Claim[]): readonly Fact[] {
  const isOut = (place: string) => claims.some((claim) => 'area' in claim && claim.area?.has(placeOf(place)));
  const isNamed = (name: string) =>
    claims.some(
      (claim) =>
        ('person' in claim && claim.person === name) || ('channel' in claim && claim.channel === name),
    );
  return facts.flatMap((fact): Fact[] => {
    if ('place' in fact) return isOut(fact.place) ? [] : [fact];
    if ('places' in fact) return rest(fact.places, isOut, (places) => ({ ...fact, places }));
    if ('people' in fact) return rest(fact.people, isNamed, (people) => ({ ...fact, people }));
    if ('channels' in fact) return rest(fact.channels, isNamed, (channels) => ({ ...fact, channels }));
    return [fact];
  });
}

function rest(
  all: readonly string[],
  isOut: (one: string) => boolean,
  make: (left: string[]) => Fact,
): Fact[] {
  const left = all.filter((one) => !isOut(one));
  return left.length > 0 ? [make(left)] : [];
}

/** What the article says of dramas filmed abroad in general, in the matter that a clause speaks of. */
function generalResults({ asks, claims, why, isOfAll, measure: by }: Clause): Result[] {
  if (claims.some((claim) => claim.field === 'place')) return [];
  const fields = new Set<Field>([...asks.map(({ field }) => field), ...claims.map(claimField)]);
  if (isOfAll && (by === 'viewers' || fields.has('reception') || fields.has('rank') || fields.has('ratings')))
    return [
      { kind: 'general', field: 'reception', facts: trend.filter(({ id }) => id === NOT_ALL), verdict: 'no' },
    ];
  if (why && !fields.has('reception'))
    return [{ kind: 'general', field: 'purpose', facts: generalFacts('purpose') }];
  const special = [...fields].filter((field) => field !== 'abroad' && field !== 'place');
  return (special.length > 0 ? special : ['abroad' as const]).flatMap((field): Result[] => {
    const facts = generalFacts(field);
    return facts.length > 0 ? [{ kind: 'general', field, facts }] : [];
  });
}

/** The fact that not all dramas filmed abroad lead in viewers. */
const NOT_ALL = 'not-all-lead';

/** Values of dramas that are only described, or of all that have one. */
function ofDescribed(clause: Clause): Result[] {
  const { asks, claims, except } = clause;
  const outer = claims.filter((claim) => !asks.some(({ field }) => isOf(claim, field)));
  const pool = allDramas.filter((drama) => !except.includes(drama));
  const described =
    outer.length === 0 ? pool : matching(pool, outer, clause.anyClaim).map(({ drama }) => drama);
  if (described.length === 0) return [noneResult(outer)];
  if (outer.length > 0 && described.length < 4) return valuesOf(clause, described, asks);
  return asks.map((ask) => ofMany(described, ask, claims));
}

/** A field of many dramas: of those that have it. */
function ofMany(dramas: readonly Drama[], ask: Ask, claims: readonly Claim[]): Result {
  const { field } = ask;
  const results = dramas.map((drama) => answerTo(drama, ask, claims));
  const items = results.flatMap((result) =>
    result.kind === 'value' ? [{ drama: result.drama, facts: result.facts }] : [],
  );
  if (items.length === 0) {
    const own = claims.filter((claim) => isOf(claim, field));
    if (own.length > 0) return noneResult(own);
    const general = generalFacts(field);
    return general.length > 0
      ? { kind: 'general', field, facts: general }
      : { kind: 'unsaid', field, instead: [] };
  }
  const [first] = items;
  return items.length === 1 && first ? { kind: 'value', field, ...first } : { kind: 'many', field, items };
}

/** Some claims say which drama is meant, the others are held against it. */
function verdictsOfDescribed(clause: Clause): Result[] {
  const described = matching(allDramas, clause.claims.filter(isDescription), false);
  const claims = clause.claims.filter((claim) => !isDescription(claim));
  return described.length > 0 && described.length < 4
    ? described.map(({ drama }) => verdictResult(clause, drama, claims))
    : listResults(clause);
}

/** Yes or no where that was asked for, else what the article says of what is claimed. */
function verdictResult(clause: Clause, drama: Drama, claims: readonly Claim[]): Result {
  const { anyClaim, isSole, isYesNo } = clause;
  const rivalry = claims.find((claim) => claim.field === 'ahead' || claim.field === 'behind');
  if (rivalry && 'of' in rivalry) return rivalResult([drama, rivalry.of], drama);
  const { verdict, facts } = checkAll(drama, claims, anyClaim);
  const [first] = claims;
  if (first && !isYesNo && verdict !== 'open')
    return { kind: 'value', drama, field: claimField(first), facts };
  if (isSole && verdict === 'yes') {
    const others = matching(
      allDramas.filter((other) => other !== drama),
      claims,
      anyClaim,
    );
    return { kind: 'sole', drama, facts, others };
  }
  // "It wasn't 2004, was it?": told with what it was, a yes could be taken either way.
  const isOtherValue = claims.length === 1 && first?.negated === true && isOfValue(first);
  return {
    kind: 'verdict',
    drama,
    verdict: isOtherValue && verdict === 'yes' ? 'no' : verdict,
    facts,
    claims,
  };
}

const isOfValue = (claim: Claim): boolean =>
  'value' in claim || claim.field === 'year' || claim.field === 'rank';

const matching = (dramas: readonly Drama[], claims: readonly Claim[], anyClaim: boolean): Item[] =>
  dramas.flatMap((drama) => {
    const { verdict, facts } = checkAll(drama, claims, anyClaim);
    return verdict === 'yes' || verdict === 'nearly'
      ? [{ drama, facts: facts.filter((fact) => drama.facts.includes(fact)) }]
      : [];
  });

function listResults(clause: Clause): Result[] {
  const { claims, except, dramas, anyClaim, isBoth } = clause;
  const pool = allDramas.filter((drama) => !except.includes(drama) && !dramas.includes(drama));
  const isCount = clause.wants === 'count';
  if (claims.length === 0)
    return [{ kind: 'list', items: pool.map((drama) => ({ drama, facts: [] })), claims, isCount }];
  const all = matching(pool, claims, anyClaim);
  const [first] = claims;
  if (claims.length === 1 && first?.field === 'said' && first.negated)
    return [{ kind: 'unsaidOf', dramas: all.map(({ drama }) => drama), field: first.about }];
  // "Dramas in Japan and China": of either, where none is of both and "both" isn't said.
  const places = claims.filter((claim) => claim.field === 'place');
  const isEither =
    all.length === 0 &&
    !isBoth &&
    places.length > 1 &&
    places.length === claims.length &&
    places.every(({ negated }) => !negated);
  const items = isEither ? matching(pool, claims, true) : all;
  if (items.length === 0) return [noneResult(claims)];
  return [{ kind: 'list', items, claims, isCount }];
}

/** Smaller than a country. */
const isSmall = (place: Place | undefined): boolean => place?.within !== undefined;

/** What the article says of a place although no drama is such: Taiwan only invested, Sapporo lies in Hokkaido. */
function noneResult(claims: readonly Claim[]): Result {
  const areas = claims.flatMap((claim) => ('area' in claim && !claim.negated ? [claim.area] : []));
  const near = allDramas.flatMap((drama) => {
    const facts = drama.facts.filter((fact) => {
      const places =
        'places' in fact
          ? fact.places
          : fact.kind === 'rights' && fact.buyer
            ? [fact.buyer]
            : fact.kind === 'place'
              ? [fact.place]
              : [];
      return areas.some((area) =>
        places.some((id) => area.has(placeOf(id)) || (isSmall(area.within) && area.within?.id === id)),
      );
    });
    return facts.length > 0 ? [{ drama, facts }] : [];
  });
  return { kind: 'none', claims, near };
}

function comparisons(clause: Clause): Result[] {
  const [first, second] = clause.dramas;
  if (!first || !second) return [];
  const rivalry = clause.claims.find((claim) => claim.field === 'ahead' || claim.field === 'behind');
  const { measure: by, end, isYesNo } = clause;
  if (rivalry && 'of' in rivalry && (!by || by === 'viewers' || by === 'rank')) {
    const subject = rivalry.of === first ? second : first;
    return [rivalResult([subject, rivalry.of], rivalry.field === 'ahead' ? subject : rivalry.of)];
  }
  if (!by) return [{ kind: 'sideBySide', sides: [first, second] }];
  if (by === 'viewers') return [rivalResult([first, second])];
  return [
    {
      kind: 'comparison',
      measure: by,
      sides: [first, second],
      values: [measure(first, by), measure(second, by)],
      isDifference: false,
      ...(isYesNo ? { claimed: end === 'least' ? ('less' as const) : ('more' as const) } : {}),
    },
  ];
}

/** What two or more amounts come to; of two dramas, which has more. */
function sumResults(clause: Clause): Result[] {
  const { sum, dramas, measure: compared } = clause;
  const [first, second] = dramas;
  if (!sum) return [];
  if (sum.operation === 'difference' && compared && first && second && dramas.length === 2)
    return comparisons({ ...clause, claims: [], isYesNo: false }).map((result) =>
      result.kind === 'comparison' ? { ...result, isDifference: true } : result,
    );
  const reckoned = reckon(sum, dramas);
  if (reckoned) return [{ kind: 'reckoned', reckoned }];
  // What can't be reckoned is told as far as it is known.
  return valuesOf(
    { claims: [] },
    dramas,
    sum.measures.map((by) => ({ field: fieldOfMeasure(by) })),
  );
}

/** Two dramas held against each other in viewers or on the list; `claimed` is said to be ahead. */
function rivalResult(sides: readonly [Drama, Drama], claimed?: Drama): Result {
  const [one, other] = sides;
  const { verdict, facts } = checkRivals(one, other, true);
  const ahead = verdict === 'yes' ? one : verdict === 'no' ? other : undefined;
  const told = facts.length > 0 ? facts : undefined;
  const items = sides.map((drama) => ({
    drama,
    facts: told ? drama.facts.filter((fact) => told.includes(fact)) : factsFor(drama, 'reception'),
  }));
  return {
    kind: 'rivals',
    sides,
    facts: items.filter((item) => item.facts.length > 0),
    ...(ahead ? { ahead } : {}),
    ...(claimed ? { claimed } : {}),
  };
}

function extremeResults(clause: Clause): Result[] {
  const { measure: by, end, claims, dramas, asks } = clause;
  if (!by || !end) return [];
  const described =
    claims.length > 0 && dramas.length === 0
      ? matching(allDramas, claims, clause.anyClaim).map(({ drama }) => drama)
      : allDramas;
  if (by === 'countries' && clause.asks.some(({ placeKind }) => placeKind)) return [placesResult(clause)];
  const order = clause.order ?? { from: 1, to: 1 };
  const winners = extremes(described, by, end, order);
  if (winners.length === 0)
    return by === 'viewers' ? [{ kind: 'unsaid', field: 'ratings', instead: [] }] : [noneResult(claims)];
  const [named] = dramas;
  if (named) {
    return [
      { kind: 'extreme', measure: by, end, winners, order, ...(clause.isYesNo ? { claimed: named } : {}) },
      ...valuesOf(clause, dramas, asks),
    ];
  }
  const others = asks.filter(({ field }) => field !== 'about');
  return [
    { kind: 'extreme', measure: by, end, winners, order },
    ...valuesOf(
      clause,
      winners.map(({ drama }) => drama),
      others,
    ),
  ];
}

/** The places, or countries, in which dramas were filmed: of all, of those that are named, or that each of them shares. */
function placesResult(clause: Clause): Result {
  const { dramas, asks, claims } = clause;
  const kind = asks.find(({ placeKind }) => placeKind)?.placeKind;
  const placeClaims = claims.filter((claim) => claim.field === 'place');
  const of = dramas.length > 0 ? dramas : allDramas;
  const byPlace = new Map<string, Item[]>();
  for (const drama of of) {
    for (const fact of factsOf(drama, 'place')) {
      const own = placeOf(fact.place);
      if (!placeClaims.every((claim) => claim.area.has(own) !== claim.negated)) continue;
      const place = kind === 'country' || kind === undefined ? countryOf(own) : own;
      if (kind && kind !== 'country' && own.kind !== kind) continue;
      byPlace.set(place.id, [...(byPlace.get(place.id) ?? []), { drama, facts: [fact] }]);
    }
  }
  const places = [...byPlace].map(([id, items]) => ({ place: placeOf(id), items }));
  const count = ({ items }: PlaceItem) => new Set(items.map(({ drama }) => drama)).size;
  const shared = dramas.length > 1 ? places.filter((place) => count(place) === dramas.length) : places;
  const isMost = clause.wants === 'extreme';
  const most = Math.max(...shared.map(count));
  const kept = isMost ? shared.filter((place) => count(place) === most) : shared;
  return {
    kind: 'places',
    places: kept.toSorted((a, b) => count(b) - count(a)),
    ...(kind ? { placeKind: kind } : {}),
    of: dramas,
    isMost,
    isYesNo: clause.isYesNo,
  };
}
