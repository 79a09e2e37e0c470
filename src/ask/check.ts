/** Whether what the article says of a drama makes a claim true. */
import type { Area } from '../dataset/areas.ts';
import { factsOf, placeOf } from '../dataset/index.ts';
import type { Drama, Fact, FactOf, Scenery } from '../dataset/schema.ts';
import { factsFor } from './fields.ts';
import { claimed, type Interval, stated, verdictOn } from './intervals.ts';
import type { Claim, ClaimOf, Look } from './query.ts';

/** `nearly`: the article says it a little differently; `open`: it does not say. */
export type Verdict = 'yes' | 'no' | 'nearly' | 'open';

export interface Checked {
  readonly verdict: Verdict;
  /** What the verdict rests on, or else what the article says of the matter. */
  readonly facts: readonly Fact[];
}

/** All claims together: one that is not so makes them false; `anyClaim`: one that is so makes them true. */
export function checkAll(drama: Drama, claims: readonly Claim[], anyClaim = false): Checked {
  const all = claims.map((claim) => check(drama, claim));
  const facts = [...new Set(all.flatMap((one) => one.facts))];
  const has = (verdict: Verdict) => all.some((one) => one.verdict === verdict);
  if (anyClaim && has('yes'))
    return {
      verdict: 'yes',
      facts: [...new Set(all.flatMap((one) => (one.verdict === 'yes' ? one.facts : [])))],
    };
  for (const verdict of ['no', 'open', 'nearly'] as const) if (has(verdict)) return { verdict, facts };
  return { verdict: all.length > 0 ? 'yes' : 'open', facts };
}

/** One claim; a negated one is true where what it denies is not so. */
function check(drama: Drama, claim: Claim): Checked {
  const checked =
    (claim.negated || claim.besides) && claim.field === 'place'
      ? checkElsewhere(drama, claim)
      : plain(drama, claim);
  if (!claim.negated || claim.field === 'place') return checked;
  const turned = { yes: 'no', no: 'yes', nearly: 'nearly', open: 'open' } as const;
  return { ...checked, verdict: turned[checked.verdict] };
}

const when = (isSo: boolean, facts: readonly Fact[], otherwise: Verdict = 'open'): Checked => ({
  verdict: isSo ? 'yes' : otherwise,
  facts,
});

function plain(drama: Drama, claim: Claim): Checked {
  switch (claim.field) {
    case 'place':
      return checkPlace(drama, claim);
    case 'placeKind':
      return among(factsOf(drama, 'place'), (fact) => placeOf(fact.place).kind === claim.placeKind);
    case 'abroad':
      return when(factsFor(drama, 'abroad').length > 0, factsFor(drama, 'abroad'));
    case 'extent':
      return checkExtent(factsOf(drama, 'place'), claim.extent);
    case 'scenery':
      return among(factsOf(drama, 'place'), (fact) => looksLike(fact, claim.look));
    case 'partner':
    case 'investors':
      return claim.extent === 'only'
        ? onlyIn(factsOf(drama, claim.field), claim.area)
        : among(factsOf(drama, claim.field), (fact) => anyIn(fact.places, claim.area));
    case 'buyers':
      return checkBuyers(drama, claim.area);
    case 'shoot':
      return measured(factsOf(drama, 'shoot'), claim.value, (fact) => stated(fact.months, fact.bound));
    case 'episodes':
      return measured(factsOf(drama, 'episodes'), claim.value, (fact) => claimed(fact.count, 'exactly'));
    case 'views':
      return measured(factsOf(drama, 'views'), claim.value, (fact) => stated(fact.times, fact.bound));
    case 'home':
      return measured(factsOf(drama, 'cost-comparison'), claim.value, (fact) =>
        claimed(fact.times, 'exactly'),
      );
    case 'cost':
    case 'costPerEpisode':
      return checkCost(drama, claim.field, claim.value);
    case 'rights':
    case 'hoped':
      return checkRights(drama, claim.field, claim.value);
    case 'cast':
    case 'producer':
    case 'statement':
      return checkPerson(drama, claim);
    case 'stars':
      return among(factsOf(drama, 'cast'), (fact) => fact.stars === true);
    case 'record':
      return among(factsOf(drama, 'rights'), (fact) => fact.record === true);
    case 'channels':
      // They only race for it.
      return claim.isSettled
        ? { verdict: 'open', facts: factsOf(drama, 'channels') }
        : among(factsOf(drama, 'channels'), (fact) => fact.channels.includes(claim.channel));
    case 'reception':
      return checkReception(drama, claim.verdict);
    case 'airing':
      return checkAiring(drama, claim.state);
    case 'aired':
      return checkAiring(drama, 'aired');
    case 'rank':
      return checkRank(drama, claim.rank);
    case 'list':
      return checkRank(drama, undefined);
    case 'year':
      return checkYear(drama, claim.year);
    case 'heldBack':
    case 'trend': {
      const facts = factsFor(drama, claim.field);
      return when(facts.length > 0, facts);
    }
    case 'ahead':
    case 'behind':
      return checkRivals(drama, claim.of, claim.field === 'ahead');
    case 'said': {
      // Counted among dramas filmed abroad, but where is not said.
      const facts = claim.about === 'place' ? factsOf(drama, 'place') : factsFor(drama, claim.about);
      return when(facts.length > 0, facts, 'no');
    }
    case 'unsaid':
      return { verdict: 'open', facts: insteadOf(drama, claim) };
    case 'extreme':
      return { verdict: 'open', facts: [] };
  }
}

/** Yes where a fact is such; else the article does not say, and its facts are what it says instead. */
function among<One extends Fact>(facts: readonly One[], isSuch: (fact: One) => boolean): Checked {
  const such = facts.filter(isSuch);
  return such.length > 0 ? { verdict: 'yes', facts: such } : { verdict: 'open', facts };
}

/** All, most or some of the scenes. */
function checkExtent(facts: readonly FactOf<'place'>[], extent: 'all' | 'most' | 'some'): Checked {
  const parts = facts.flatMap((fact) => fact.extent ?? []);
  if (parts.includes(extent)) return { verdict: 'yes', facts };
  if (parts.length === 0) return { verdict: 'open', facts };
  return { verdict: parts.includes('all') ? 'nearly' : 'no', facts };
}

function onlyIn<One extends Fact & { readonly places: readonly string[] }>(
  facts: readonly One[],
  area: Area,
): Checked {
  const such = facts.filter((fact) => anyIn(fact.places, area));
  const isOnly = such.every((fact) => fact.places.every((id) => area.has(placeOf(id))));
  return such.length > 0 ? { verdict: isOnly ? 'yes' : 'no', facts: such } : { verdict: 'open', facts };
}

/** What the article does say of the one of whom more is claimed than it says. */
function insteadOf(drama: Drama, { about, area, person }: ClaimOf<'unsaid'>): readonly Fact[] {
  if (area) return checkBuyers(drama, area).facts;
  const named = drama.facts.filter(
    (fact) => person !== undefined && 'people' in fact && fact.people.includes(person),
  );
  return [...named, ...factsFor(drama, about)];
}

function checkPlace(drama: Drama, { area, extent }: ClaimOf<'place'>): Checked {
  const facts = factsOf(drama, 'place');
  const inside = facts.filter((fact) => area.has(placeOf(fact.place)));
  const told = facts.length > 0 ? facts : factsFor(drama, 'abroad');
  if (inside.length === 0) {
    const isElsewhere = facts.some((fact) => fact.extent === 'all');
    return { verdict: isElsewhere ? 'no' : 'open', facts: told };
  }
  if (!extent || extent === 'some') return { verdict: 'yes', facts: inside };
  const parts = inside.map((fact) => fact.extent);
  if (parts.includes('all')) return { verdict: extent === 'most' ? 'nearly' : 'yes', facts: inside };
  if (inside.length < facts.length) return { verdict: 'no', facts };
  if (extent === 'most')
    return { verdict: parts.includes('most') ? 'yes' : parts.includes('some') ? 'no' : 'open', facts };
  return { verdict: parts.some((part) => part !== undefined) ? 'no' : 'open', facts };
}

/** Not filmed in an area: the article names places, and all of them lie elsewhere. */
function checkElsewhere(drama: Drama, { area, extent, besides }: Claim & ClaimOf<'place'>): Checked {
  if (extent) {
    const { verdict, facts } = checkPlace(drama, { field: 'place', area, extent, negated: false });
    return { verdict: verdict === 'yes' ? 'no' : verdict === 'no' ? 'yes' : verdict, facts };
  }
  const facts = factsOf(drama, 'place');
  const inside = facts.filter((fact) => area.has(placeOf(fact.place)));
  // "Outside Japan", "besides Kobe": also filmed in Japan, it may be so all the same.
  const outside = facts.filter((fact) => !inside.includes(fact));
  if (besides) return outside.length > 0 ? { verdict: 'yes', facts: outside } : { verdict: 'open', facts };
  if (inside.length > 0) return { verdict: 'no', facts: inside };
  return { verdict: facts.length > 0 ? 'yes' : 'open', facts };
}

const looks: Readonly<Record<Look, readonly Scenery[]>> = {
  snow: ['snow'],
  sun: ['sun'],
  beach: ['wonderful-shores', 'long-beaches'],
  tropical: ['tropical-island'],
  romantic: ['romantic'],
  beautiful: ['beautiful-scenes', 'wonderful-shores', 'snow', 'sun', 'long-beaches'],
};

const looksLike = (fact: FactOf<'place'>, look: Look): boolean =>
  (fact.scenery ?? []).some((one) => looks[look].includes(one));

const anyIn = (places: readonly string[], area: Area): boolean => places.some((id) => area.has(placeOf(id)));

function checkBuyers(drama: Drama, area: Area): Checked {
  const buyers = factsOf(drama, 'buyers').filter((fact) => anyIn(fact.places, area));
  const rights = factsOf(drama, 'rights').filter(
    (fact) => fact.buyer !== undefined && anyIn([fact.buyer], area),
  );
  const such = [...buyers, ...rights];
  return such.length > 0
    ? { verdict: 'yes', facts: such }
    : { verdict: 'open', facts: factsFor(drama, 'buyers') };
}

function measured<One extends Fact>(
  facts: readonly One[],
  claim: Interval,
  interval: (fact: One) => Interval,
): Checked {
  const [first] = facts;
  return { verdict: (first && verdictOn(interval(first), claim)) ?? 'open', facts };
}

function checkCost(drama: Drama, field: 'cost' | 'costPerEpisode', value: Interval): Checked {
  const costs = factsOf(drama, 'cost');
  const own = costs.filter(({ unit }) => unit === (field === 'cost' ? 'drama' : 'episode'));
  return measured(own.length > 0 ? own : [], value, (fact) => stated(fact.amount, fact.bound));
}

/** A price that is hoped for is no sale. */
function checkRights(drama: Drama, field: 'rights' | 'hoped', value: Interval): Checked {
  const rights = factsOf(drama, 'rights').filter(
    ({ status }) => status === (field === 'hoped' ? 'hoped' : 'made'),
  );
  if (rights.length === 0) return { verdict: 'open', facts: factsOf(drama, 'rights') };
  return measured(rights, value, (fact) => stated(fact.amount, fact.bound));
}

/** Who has another part in the drama than the one that is claimed has it alone; the article names no full cast. */
function checkPerson(
  drama: Drama,
  { field, person, extent }: ClaimOf<'cast' | 'producer' | 'statement'>,
): Checked {
  const own = factsOf(drama, field);
  const such = own.find((fact) => fact.people.includes(person));
  if (such) return { verdict: extent === 'only' && such.people.length > 1 ? 'no' : 'yes', facts: own };
  const others = drama.facts.filter((fact) => 'people' in fact && fact.people.includes(person));
  const isOther = field === 'producer' && own.length > 0;
  return { verdict: isOther ? 'no' : 'open', facts: own.length > 0 ? own : others };
}

function checkReception(drama: Drama, claim: 'good' | 'poor'): Checked {
  const facts = factsOf(drama, 'reception');
  // With viewers first: a record sale is no hit.
  const own = facts.filter(({ concerns }) => concerns !== 'money');
  const verdicts = (own.length > 0 ? own : facts).map(({ verdict }) => verdict);
  const behind = factsOf(drama, 'comparison').filter(({ relation }) => relation === 'not-ahead');
  if (verdicts.length === 0 && behind.length > 0)
    return { verdict: claim === 'good' ? 'no' : 'nearly', facts: behind };
  if (verdicts.includes(claim)) return { verdict: 'yes', facts };
  if (verdicts.length > 0 && !verdicts.includes('mixed')) return { verdict: 'no', facts };
  const told = factsFor(drama, 'reception');
  return { verdict: 'open', facts: told.length > 0 ? told : factsOf(drama, 'rank') };
}

function checkAiring(drama: Drama, claim: ClaimOf<'airing'>['state'] | 'aired'): Checked {
  const facts = [...factsOf(drama, 'airing'), ...factsOf(drama, 'held-back')];
  const [airing] = factsOf(drama, 'airing');
  if (!airing) return { verdict: 'open', facts };
  const isComing = airing.when !== 'now';
  if (claim === 'aired')
    return { verdict: isComing ? 'no' : airing.state === 'on-air' ? 'yes' : 'open', facts };
  if (claim === 'may') return when(airing.when === 'coming-may', facts);
  if (claim === 'coming') return when(isComing, facts, 'no');
  return { verdict: airing.state === 'on-air' ? 'yes' : isComing ? 'no' : 'nearly', facts };
}

/** Whether it came at just this place on the list, or without one, whether it is on it. */
function checkRank(drama: Drama, rank: number | undefined): Checked {
  const facts = factsOf(drama, 'rank');
  const [own] = facts;
  if (!own) return { verdict: 'open', facts };
  if (rank === undefined) return { verdict: 'yes', facts };
  if (own.rank !== undefined) return when(own.rank === rank, facts, 'no');
  const isPossible = rank >= (own.from ?? 1) && rank <= (own.to ?? own.list);
  return { verdict: isPossible ? 'open' : 'no', facts };
}

function checkYear(drama: Drama, year: number): Checked {
  const facts = [...factsOf(drama, 'year'), ...factsOf(drama, 'rank')];
  if (facts.length === 0) return { verdict: 'open', facts };
  return when(
    facts.some((fact) => fact.year === year),
    facts,
    'no',
  );
}

/** Whether a drama was ahead of another: with viewers, or on the list. */
export function checkRivals(drama: Drama, other: Drama, ahead: boolean): Checked {
  const facts = [
    ...factsOf(drama, 'comparison').filter(({ than }) => than === other.id),
    ...factsOf(other, 'comparison').filter(({ than }) => than === drama.id),
  ];
  const [own] = facts;
  if (own) {
    const isAhead = (own.relation === 'not-behind') === (own.than === other.id);
    return when(isAhead === ahead, facts.slice(0, 1), 'no');
  }
  const [one, two] = [factsOf(drama, 'rank')[0], factsOf(other, 'rank')[0]];
  const ranks = [one, two].filter((fact) => fact !== undefined);
  if (!one || !two) return { verdict: 'open', facts: ranks };
  const isAhead = (one.rank ?? one.to ?? 0) < (two.rank ?? two.from ?? 0);
  const isBehind = (one.rank ?? one.from ?? 0) > (two.rank ?? two.to ?? 0);
  if (!isAhead && !isBehind) return { verdict: 'open', facts: ranks };
  return when(isAhead === ahead, ranks, 'no');
}
