/** A clause becomes a query: its names, topics and numbers are put together into claims and asks. */
import type { Area } from '../dataset/areas.ts';
import { dramas as allDramas, factsOf } from '../dataset/index.ts';
import type { Drama, Language } from '../dataset/schema.ts';
import { type ClaimBound, claimed } from './intervals.ts';
import type { Meaning } from './lexicon/meanings.ts';
import type { Ask, Claim, Clause, Field, Measure, PlaceKind } from './query.ts';
import { resolveUnknown } from './residual.ts';
import { means, type Span, type SpanOf } from './spans.ts';
import { orderIn, sumIn } from './sums.ts';
import { agreed, fieldOf, lookOf, measureOf, placeKindOf, rankOf, unsaidFields } from './topics.ts';
import { View } from './view.ts';

/** The clause that its spans say. */
export function interpret(given: readonly Span[], text: string, language: Language): Clause {
  const named = resolveUnknown(given, text, language);
  const spans = withNamesakes(named.spans, language, text).filter((span) => !isFiller(span));
  const view = new View(spans, language, text, startsAsYesNo(given, text));
  const names = namesIn(view);
  const fields = fieldsIn(view, names.dramas.length);
  const claims = claimsIn(view, names, fields);
  const asks = asksIn(view, fields, claims, names.dramas.length);
  const order = names.dramas.length === 0 ? orderIn(view, fields) : undefined;
  const ranked = order ? fields.filter((field) => field !== 'rank') : fields;
  const by = measureIn(view, ranked);
  const sum = sumIn(view, names.dramas.length, by);
  const isSole = isSoleIn(view);
  const wants = sum
    ? 'sum'
    : by && order
      ? 'extreme'
      : isSole && names.dramas.length > 0 && claims.length > 0
        ? 'verify'
        : wantsOf(view, names.dramas, fields, claims, asks);
  const isFold = wants === 'extreme' || wants === 'compare' || wants === 'sum';
  const measure = isFold ? by : undefined;
  return {
    ...names,
    absent: named.absent,
    asks: isFold
      ? asks.filter(({ field }) => measureOf[field] !== measure && field !== 'costPerEpisode')
      : asks,
    claims: order ? claims.filter(({ field }) => field !== 'rank') : claims,
    isSole,
    isOfAll:
      names.dramas.length === 0 &&
      !view.asksOpenly &&
      view.has('all', 'every') &&
      view.has('drama') &&
      view.has('most', 'rank1', 'beat'),
    ...(order ? { order } : {}),
    ...(sum ? { sum } : {}),
    anyClaim: view.has('or') && !view.has('and'),
    isBoth: view.has('both'),
    wants,
    ...(measure ? { measure, end: view.has('least', 'less') ? ('least' as const) : ('most' as const) } : {}),
    isYesNo:
      !(names.dramas.length > 0 && claims.some(({ besides }) => besides)) &&
      (view.isYesNo ||
        (!view.asksOpenly && !view.has('tell', 'compare') && !(view.has('or') && claims.length !== 1))),
    isQuestion: view.isYesNo || view.asksOpenly || view.has('tell', 'compare'),
    isGeneral:
      view.has('abroad', 'trend') &&
      names.dramas.length === 0 &&
      !view.has('most', 'least', 'say') &&
      !view.near(['which', 'howMany', 'tell'], ['drama'], 1),
    why: view.has('why'),
    ...talkIn(view, fields),
    residual: [...named.residual, ...numbersLeft(view), ...offTopicWords(view)],
  };
}

/** "Longer than Harvard": a place that stands for the drama named after it, where nothing is asked of places. */
function withNamesakes(spans: readonly Span[], language: Language, text: string): readonly Span[] {
  const view = new View(spans, language, text, false);
  const dramas = view.of('drama').length;
  const fields = fieldsIn(view, dramas);
  const isOfDramas = fields.length > 0 && !fields.some((field) => placed.includes(field));
  if (!isOfDramas || (dramas > 0 && !view.has('than', 'and', 'or', 'both', 'compare', 'difference')))
    return spans;
  return spans.map((span): Span => {
    if (span.kind !== 'area') return span;
    const names = span.area.titles.map((title) => title.text);
    const [drama, ...others] = allDramas.filter((one) =>
      one.titles.some((title) => names.some((name) => title.text.includes(name))),
    );
    const { start, end } = span;
    return drama && others.length === 0 ? { kind: 'drama', drama, start, end } : span;
  });
}

/** "Was it …": English asks for yes or no by its first word. */
const startsAsYesNo = ([first]: readonly Span[], text: string): boolean =>
  first !== undefined &&
  /^(?:so |and |but |hey |ok )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|isn|wasn|didn|doesn|hasn)\b/i.test(
    text.slice(first.start),
  );

/** "The only one in Singapore", "only All In": of the drama, not of what is said of it. */
const isSoleIn = (view: View): boolean =>
  view.spans.some((span, at) => {
    if (!means(span, 'only')) return false;
    const isDrama = (beside: Span | undefined) => beside?.kind === 'drama' || means(beside, 'drama');
    const after = view.beside(at, 1);
    const before = view.beside(at, -1);
    if (view.language === 'ko') return before?.kind === 'drama' || means(after, 'drama');
    const isBehind = view.language === 'vi' && /nhất$/i.test(view.text.slice(span.start, span.end));
    return isDrama(after) || (isBehind && isDrama(before));
  });

const isFiller = (span: Span): boolean =>
  span.kind === 'words' && span.meanings.every((meaning) => meaning === 'filler');

interface Names {
  readonly dramas: readonly Drama[];
  readonly except: readonly Drama[];
}

/** Whether "besides" stands at a name or at others that it is joined with: before it, in Korean behind it. */
function isExcepted(view: View, at: number, ...by: readonly Meaning[]): boolean {
  const step = view.language === 'ko' ? 1 : -1;
  const { kind } = view.spans[at] ?? {};
  let next = at + step;
  while (kind !== 'drama' && (view.spans[next]?.kind === kind || means(view.spans[next], 'and')))
    next += step;
  return means(view.spans[next]?.kind === 'stop' ? view.beside(next, step) : view.spans[next], ...by);
}

/** A claim of what a question leaves out. */
const besidesAt = (view: View, at: number): { besides?: true } =>
  isExcepted(view, at, 'except') ? { besides: true } : {};

function namesIn(view: View): Names {
  const found = view
    .of('drama')
    .map(({ span, at }) => ({ drama: span.drama, isOut: isExcepted(view, at, 'except') }));
  // Korean names first what the other is held against: "비천무보다".
  if (view.language === 'ko' && found.length === 2) {
    const [first] = view.of('drama');
    if (first && means(view.spans[first.at + 1], 'than')) found.reverse();
  }
  const unique = (list: readonly { drama: Drama }[]) => [...new Set(list.map(({ drama }) => drama))];
  return {
    dramas: unique(found.filter(({ isOut }) => !isOut)),
    except: unique(found.filter(({ isOut }) => isOut)),
  };
}

/** The fields that a clause speaks of, in its order. */
function fieldsIn(view: View, dramas: number): Field[] {
  const said = view.spans.flatMap((span, at) =>
    span.kind === 'words' && !isOverAmount(view, span, at)
      ? span.meanings.flatMap((meaning) => fieldOf[meaning] ?? [])
      : unitField(span),
  );
  const implied = impliedFields(view, said, dramas);
  const all = [...new Set([...said, ...implied])].filter((field) => !isBeside(view, field, said, dramas));
  const people = view.of('person').length > 0 || view.has('who');
  const keep = (field: Field): boolean =>
    (field === 'producer' && people && !view.has('hoped', 'say', 'sale', 'cost')) ||
    (field === 'place' && (view.has('where') || view.of('area').length > 0) && !view.has('trend')) ||
    (field === 'cast' && view.of('person').length > 0) ||
    (field === 'cost' && view.has('cost') && view.has('home') && view.has('howMuch') && dramas > 0) ||
    (field === 'airing' && view.has('when') && !view.has('heldBack')) ||
    (field === 'buyers' && view.has('who') && !view.has('howMuch'));
  const fields = agreed(all, keep);
  // What drove the price up was the race of the channels.
  if (view.has('why') && view.has('raise')) return ['channels'];
  // "How much were the actors paid".
  if (view.has('cast') && view.has('howMuch') && view.has('buy')) return ['fees'];
  if (fields.includes('buyers') && view.has('howMuch'))
    return [...new Set([...fields.filter((field) => field !== 'buyers'), 'rights' as const])];
  return fields;
}

/** "3억 넘어" is over an amount, and no drama that is ahead. */
const isOverAmount = (view: View, span: Span, at: number): boolean =>
  means(span, 'beat') && view.beside(at, -1)?.kind === 'number';

/** Whether a field is only a word's other meaning here: "the dramas that Bali appears in" have no cast in mind. */
function isBeside(view: View, field: Field, said: readonly Field[], dramas: number): boolean {
  const hasPlace = view.of('area').length > 0 || askedKind(view) !== undefined || view.asksWhere;
  switch (field) {
    case 'cast':
      return (
        (hasPlace || view.has('upcoming', 'onAir') || (view.has('article') && dramas === 0)) &&
        view.of('person').length === 0 &&
        !view.has('who', 'star')
      );
    case 'reception':
      return (
        (view.has('why') && view.has('abroad') && !view.has('viewers')) ||
        (said.includes('cast') && view.near(['who'], ['good'], 1)) ||
        (!view.has('good', 'bad', 'beat', 'lose') &&
          said.some((other) => !['reception', 'about', 'place', 'abroad', 'statement'].includes(other))) ||
        (said.includes('rank') && dramas === 0 && !view.has('good', 'bad', 'viewers'))
      );
    case 'rank':
      return view.has('placeNoun') && view.has('film') && !view.has('topTen', 'rank1', 'rank2');
    case 'cost':
      return (
        (askedKind(view) !== undefined || view.has('where', 'who')) &&
        !said.includes('place') &&
        !view.has('most', 'more', 'least') &&
        (view.has('money') || askedKind(view) === 'country')
      );
    case 'costPerEpisode':
      return said.includes('rights');
    case 'rights':
    case 'buyers':
      return (
        said.includes('channels') &&
        !view.has('howMuch', 'howMany', 'record') &&
        view.of('area').length === 0 &&
        !view.of('number').some(({ span }) => span.unit === 'won')
      );
    case 'channels':
      return view.has('raise') && !view.has('why') && !view.has('channel') && view.of('channel').length === 0;
    case 'hoped':
      return view.of('channel').length > 0;
    case 'profit':
      return (
        !said.some((other) => other === 'rights' || other === 'cost' || other === 'buyers') &&
        !view.has('money') &&
        (dramas === 0 || said.length > 1)
      );
    default:
      return false;
  }
}

function unitField(span: Span): Field[] {
  if (span.kind === 'channel') return ['channels'];
  if (span.kind !== 'number') return [];
  if (span.unit === 'episodes') return ['episodes'];
  if (span.unit === 'months') return ['shoot'];
  if (span.unit === 'rank') return ['rank'];
  return [];
}

/** What a question word asks for that names no topic. */
function impliedFields(view: View, fields: readonly Field[], dramas: number): Field[] {
  const money = fields.some((field) => /cost|rights|hoped|home|profit|investors|fees|rank/.test(field));
  const implied: Field[] = [];
  const isWhose =
    !fields.includes('place') &&
    ((view.has('money') && (view.has('who', 'where') || askedKind(view) === 'country')) ||
      (fields.includes('cost') && askedKind(view) === 'country'));
  if (isWhose) implied.push('investors');
  if (view.has('where') && view.has('watch') && !view.has('film')) implied.push('streaming');
  else if (
    view.asksWhere &&
    !fields.some((field) => /place|investors|rights|buyers|rank|abroad|streaming|channels/.test(field)) &&
    !isWhose
  )
    implied.push('place');
  if (view.has('howMuch', 'money') && !money && !isWhose)
    implied.push(view.has('perEpisode') ? 'costPerEpisode' : 'cost');
  if (view.of('number').some(({ span }) => span.unit === 'won') && !money) implied.push('cost');
  if (view.has('howLong') && !fields.some((field) => /episodes|shoot|airing|rank/.test(field)))
    implied.push(
      ...(view.has('film') || dramas === 0 ? ['shoot' as const] : ['shoot' as const, 'episodes' as const]),
    );
  if (view.has('when') && fields.length === 0) implied.push('airing');
  if (view.has('who') && fields.length === 0 && dramas > 0) implied.push('cast');
  return implied;
}

/** Fields to which a place can belong. */
const placed: readonly Field[] = [
  'place',
  'investors',
  'buyers',
  'rights',
  'hoped',
  'partner',
  'abroad',
  'scenery',
];

function claimsIn(view: View, names: Names, fields: readonly Field[]): Claim[] {
  const found = view.spans.map((span, at) => claimsAt(view, span, at, names, fields));
  const ofAbroad = abroadClaim(view, names, fields, found.flat());
  if (ofAbroad) return [ofAbroad];
  const denied = new Set(view.denials.map((at) => deniedAt(view, found, at)));
  return found.flatMap((claims, at) =>
    denied.has(at) ? claims.map((claim) => ({ ...claim, negated: !claim.negated })) : claims,
  );
}

/** "Was all of it …": of one drama. */
const isWhole = (view: View): boolean =>
  view.has('all', 'mostly') ||
  (view.language !== 'vi' && view.has('every') && !view.has('which', 'howMany', 'tell'));

/** What is claimed without a place: filmed entirely abroad, or nothing said of it at all. */
function abroadClaim(
  view: View,
  { dramas }: Names,
  fields: readonly Field[],
  claims: readonly Claim[],
): Claim | undefined {
  if (claims.some(({ field }) => field !== 'abroad')) return undefined;
  const isOfPlaces = fields.some((field) => field === 'place' || field === 'abroad');
  const isAboutDramas = view.near(['drama'], ['which', 'howMany', 'every', 'tell', 'other', 'not'], 3);
  const extent = view.has('mostly') ? 'most' : 'all';
  const isExtent =
    isOfPlaces &&
    !view.asksWhere &&
    (dramas.length === 1 ? view.isYesNo && isWhole(view) : view.has('all', 'mostly'));
  if (isExtent && (dramas.length === 1 || (dramas.length === 0 && view.has('which'))))
    return { field: 'extent', extent, negated: view.denials.length > 0 };
  const about = view.has('abroad') ? 'abroad' : fields[0];
  if (dramas.length > 0 || !about || view.denials.length === 0 || !isAboutDramas) return undefined;
  return ['place', 'abroad', 'cost', 'episodes', 'cast', 'shoot', 'year', 'channels', 'producer'].includes(
    about,
  )
    ? { field: 'said', about, negated: true }
    : undefined;
}

/** What a denial denies: the next claim, in Korean the one before. */
function deniedAt(view: View, found: readonly (readonly Claim[])[], at: number): number {
  const has = (claims: readonly Claim[]) => claims.length > 0;
  const after = found.findIndex((claims, i) => i > at && has(claims));
  const before = found.findLastIndex((claims, i) => i < at && has(claims));
  const [near, far] = view.language === 'ko' ? [before, after] : [after, before];
  return near >= 0 ? near : far;
}

function claimsAt(view: View, span: Span, at: number, names: Names, fields: readonly Field[]): Claim[] {
  const negated = false;
  switch (span.kind) {
    case 'area':
      return areaClaim(view, span.area, at, fields, names.dramas.length);
    case 'person':
      return [personClaim(view, names.dramas.length > 0 ? fields : [], span.name, besidesAt(view, at))];
    case 'channel':
      return [
        {
          field: 'channels',
          channel: span.name,
          isSettled:
            names.dramas.length > 0 &&
            view.has('air', 'already', 'producer', 'buy', 'sale') &&
            !view.has('race', 'raise', 'which'),
          negated,
          ...besidesAt(view, at),
        },
      ];
    case 'number':
      return numberClaim(view, span, at, fields);
    case 'words':
      return wordClaims(view, span, at, names, fields);
    default:
      return [];
  }
}

/** Korea is where dramas come from and are seen: it is a place of filming only where filming is spoken of. */
const HOME = 'south-korea';

function areaClaim(view: View, area: Area, at: number, fields: readonly Field[], dramas: number): Claim[] {
  if (area.id === HOME && fields.length > 0 && (!fields.includes('place') || view.has('outside', 'abroad')))
    return [];
  const field = nearestField(view, at, fields);
  const besides = isExcepted(view, at, 'except', 'outside') ? { besides: true as const } : {};
  const negated = false;
  if (field === 'investors' || field === 'partner')
    return [{ field, area, negated, ...besides, ...(view.has('only') ? { extent: 'only' as const } : {}) }];
  if (field === 'buyers' || field === 'rights' || field === 'hoped')
    return [{ field: 'buyers', area, negated, ...besides }];
  // Where a drama is shown, the article says of Korea only.
  if (dramas > 0 && view.has('air', 'channel') && !view.has('film'))
    return [{ field: 'unsaid', about: 'airing', area, negated }];
  return [{ field: 'place', area, negated, ...besides, ...extentIn(view, dramas) }];
}

const extentOf: readonly (readonly [Meaning, 'all' | 'most' | 'some' | 'only'])[] = [
  ['only', 'only'],
  ['all', 'all'],
  ['mostly', 'most'],
  ['some', 'some'],
];

function extentIn(view: View, dramas: number): { extent?: 'all' | 'most' | 'some' | 'only' } {
  // Of several dramas "all" and "both" are said of the dramas.
  const found = extentOf.find(
    ([meaning]) =>
      (meaning !== 'all' || dramas < 2) &&
      (meaning !== 'only' || !isSoleIn(view)) &&
      view.spans.some((span) => means(span, meaning) && (dramas > 0 || !means(span, 'every'))),
  );
  if (!found && dramas === 1 && view.isYesNo && isWhole(view)) return { extent: 'all' };
  return found ? { extent: found[1] } : {};
}

/** The field a place belongs to: the nearest that can have one; in Korean what comes behind is nearer. */
function nearestField(view: View, at: number, fields: readonly Field[]): Field {
  const able = fields.filter((field) => placed.includes(field));
  if (able.length < 2) return able[0] ?? 'place';
  const bias = view.language === 'ko' ? -0.5 : 0.5;
  const near = view.spans.flatMap((span, i) =>
    span.kind === 'words'
      ? span.meanings.flatMap((meaning) => {
          const field = fieldOf[meaning];
          return field && able.includes(field)
            ? [{ field, distance: Math.abs(i - at) + (i > at ? bias : 0) }]
            : [];
        })
      : [],
  );
  return near.toSorted((one, other) => one.distance - other.distance)[0]?.field ?? 'place';
}

/** Who only acts is not said to have invested, sold or bought. */
function personClaim(
  view: View,
  fields: readonly Field[],
  person: string,
  besides: { besides?: true },
): Claim {
  const about = fields.find((field) => field === 'investors' || field === 'buyers');
  return about
    ? { field: 'unsaid', about, person, negated: false }
    : {
        field: personField(view, fields, person),
        person,
        negated: false,
        ...besides,
        ...(view.has('only') && !isSoleIn(view) ? { extent: 'only' as const } : {}),
      };
}

/** The part in which a person is spoken of, or has in the article. */
function personField(
  view: View,
  fields: readonly Field[],
  person: string,
): 'cast' | 'producer' | 'statement' {
  if (fields.includes('statement')) return 'statement';
  if (view.has('producer')) return 'producer';
  const isActor = allDramas.some((drama) =>
    factsOf(drama, 'cast').some((fact) => fact.people.includes(person)),
  );
  return fields.includes('cast') || isActor ? 'cast' : 'producer';
}

const boundOf: readonly (readonly [Meaning, ClaimBound])[] = [
  ['atLeast', 'atLeast'],
  ['atMost', 'atMost'],
  ['exactly', 'exactly'],
  ['over', 'over'],
  ['under', 'under'],
];

/** How a number is bounded by the words beside it. */
function boundAt(view: View, at: number): ClaimBound {
  const beside = [view.spans[at - 1], view.spans[at + 1], view.spans[at - 2], view.spans[at + 2]];
  for (const span of beside.slice(0, 2)) {
    const found = boundOf.find(([meaning]) => means(span, meaning));
    if (found) return found[1];
  }
  const apart = boundOf.find(
    ([meaning]) => beside.slice(2).some((span) => means(span, meaning)) && meaning !== 'exactly',
  );
  return apart?.[1] ?? 'is';
}

function numberClaim(view: View, span: SpanOf<'number'>, at: number, fields: readonly Field[]): Claim[] {
  const negated = false;
  const value = claimed(span.value, boundAt(view, at));
  switch (span.unit) {
    case 'won': {
      const field = (['hoped', 'rights', 'costPerEpisode', 'cost'] as const).find((one) =>
        fields.includes(one),
      );
      if (fields.includes('buyers') && field !== 'hoped') return [{ field: 'rights', value, negated }];
      return [{ field: field ?? (view.has('perEpisode') ? 'costPerEpisode' : 'cost'), value, negated }];
    }
    case 'episodes':
    case 'months':
      return [{ field: span.unit === 'months' ? 'shoot' : 'episodes', value, negated }];
    case 'times':
      return [{ field: fields.includes('home') || view.has('cost') ? 'home' : 'views', value, negated }];
    case 'rank':
      return [{ field: 'rank', rank: span.value, negated }];
    case 'year':
      return [{ field: 'year', year: span.value, negated }];
    case 'none':
      return fields.includes('rank') && span.value < 20 ? [{ field: 'rank', rank: span.value, negated }] : [];
    default:
      return [];
  }
}

/** Numbers of which nothing could be made. */
const numbersLeft = (view: View): string[] =>
  view
    .of('number')
    .flatMap(({ span }) => (span.unit === 'none' && !view.has('rank', 'topTen') ? [`${span.value}`] : []));

/** Words of other subjects beside a drama's name: the article says nothing of them. */
const offTopicWords = (view: View): string[] =>
  view.of('drama').length === 0
    ? []
    : view
        .of('words')
        .filter(({ span }) => means(span, 'offTopic'))
        .map(({ span }) => view.text.slice(span.start, span.end));

/** What single words claim by themselves. */
function wordClaims(
  view: View,
  span: SpanOf<'words'>,
  at: number,
  { dramas }: Names,
  fields: readonly Field[],
): Claim[] {
  const negated = false;
  return span.meanings.flatMap((meaning): Claim[] => {
    const rank = rankOf[meaning];
    const look = lookOf[meaning];
    const placeKind = placeKindOf[meaning];
    if (rank) return view.near(['which', 'howMany'], [meaning], 0) ? [] : [{ field: 'rank', rank, negated }];
    if (look && asksPlaceKind(view, at)) return [];
    if (look) return fields.includes('scenery') ? [{ field: 'scenery', look, negated }] : [];
    if (placeKind && placeKind !== 'country' && placeKind !== 'region' && !asksPlaceKind(view, at))
      return fields.length === 0 || fields.includes('place') || fields.includes('abroad')
        ? [{ field: 'placeKind', placeKind, negated }]
        : [];
    switch (meaning) {
      case 'twice':
        return [{ field: 'home', value: claimed(2, 'is'), negated }];
      case 'topTen':
        return [{ field: 'list', negated }];
      case 'star':
        return [{ field: 'stars', negated }];
      case 'record':
        return [{ field: 'record', negated }];
      case 'good':
      case 'bad':
        return fields.includes('reception') && !view.has('beat', 'lose', 'how')
          ? [{ field: 'reception', verdict: meaning === 'good' ? 'good' : 'poor', negated }]
          : [];
      case 'onAir':
      case 'upcoming':
        return fields.includes('airing')
          ? [{ field: 'airing', state: meaning === 'onAir' ? 'now' : 'coming', negated }]
          : [];
      case 'abroad':
        return dramas.length > 0 || fields.length > 1 ? [{ field: 'abroad', negated }] : [];
      case 'air':
      case 'already':
        return isAired(view, meaning, fields, dramas.length) ? [{ field: 'aired', negated }] : [];
      case 'trend':
        return dramas.length > 0 && view.isYesNo ? [{ field: 'trend', negated }] : [];
      case 'heldBack':
      case 'meanwhile':
        return view.has('why') ? [] : [{ field: 'heldBack', negated: meaning === 'meanwhile' }];
      case 'beat':
      case 'lose':
        return isOverAmount(view, span, at) ? [] : relationClaim(view, meaning, at);
      default:
        return [];
    }
  });
}

/** "Has it been shown yet": said once, of the word for airing. */
const isAired = (view: View, meaning: Meaning, fields: readonly Field[], dramas: number): boolean =>
  meaning === 'air' &&
  fields.includes('airing') &&
  dramas > 0 &&
  (view.isYesNo || view.has('already')) &&
  !view.has('when', 'upcoming', 'onAir', 'month');

/** Whether a word for a kind of place is asked for: "which island". */
const asksPlaceKind = (view: View, at: number): boolean =>
  [view.beside(at, 1), view.beside(at, -1)].some((span) =>
    means(span, 'which', 'howMany', 'where', 'every', 'tell'),
  );

/** "Which drama beat X", "what lost to X": the drama behind the word is the other side. */
function relationClaim(view: View, meaning: 'beat' | 'lose', at: number): Claim[] {
  const named = view.of('drama');
  if (named.length === 0) return [];
  const other = view.language === 'ko' ? named[0] : named.findLast((one) => one.at > at);
  if (named.length > 1) {
    const of = view.language === 'ko' ? koreanOther(view) : named.at(-1)?.span.drama;
    return of ? [{ field: meaning === 'beat' ? 'ahead' : 'behind', of, negated: false }] : [];
  }
  const isObject = view.language === 'ko' ? isKoreanObject(view) : other !== undefined;
  const of = named[0]?.span.drama;
  if (!of) return [];
  const field = (meaning === 'beat') === isObject ? 'ahead' : 'behind';
  return [{ field, of, negated: false }];
}

/** Of two Korean names the one before "보다" is what the other is held against, else the second. */
const koreanOther = (view: View): Drama | undefined => {
  const named = view.of('drama');
  return (named.find(({ at }) => means(view.spans[at + 1], 'than')) ?? named.at(-1))?.span.drama;
};

/** In Korean the particle tells: "풀하우스를 이긴", "풀하우스한테 밀린". */
function isKoreanObject(view: View): boolean {
  const end = view.of('drama')[0]?.span.end;
  return end !== undefined && /^(?:을|를|한테|에게|보다|에 |의 )/.test(view.text.slice(end));
}

/** The values that are asked for. */
function asksIn(view: View, fields: readonly Field[], claims: readonly Claim[], dramas: number): Ask[] {
  const isClaimed = (field: Field) =>
    claims.some((claim) => claimField(claim) === field && !(claim.besides && dramas > 0));
  if (claims.some(({ field }) => field === 'said')) return [];
  const kind = askedKind(view);
  return fields.flatMap((field): Ask[] => {
    if (field === 'place' && claims.some((claim) => claim.field === 'extent')) return [];
    if (field === 'place' && isClaimed('abroad') && dramas > 0 && !view.asksWhere && !kind) return [];
    if (field === 'rights' && isClaimed('buyers') && !isDirected(view, field)) return [];
    if (field === 'trend' && dramas > 0 && view.isYesNo) return [];
    if (field === 'abroad' && (isClaimed('abroad') || isClaimed('place') || dramas === 0)) return [];
    if (field === 'about' && dramas === 0) return [];
    if (
      field === 'rank' &&
      view.has('year') &&
      isClaimed('rank') &&
      !view.near(['which', 'howMany'], ['rank', 'topTen'])
    )
      return [];
    const narrowed =
      kind && (field === 'place' || field === 'investors' || field === 'buyers' || field === 'partner');
    if (narrowed) return [{ field, placeKind: kind }];
    if (isClaimed(field) && !isDirected(view, field)) return [];
    return [{ field }];
  });
}

/** "Which country", "how many islands": the kind of place that is asked for. */
function askedKind(view: View): PlaceKind | undefined {
  for (const [at, span] of view.spans.entries()) {
    if (span.kind !== 'words') continue;
    const kind = span.meanings.flatMap((meaning) => placeKindOf[meaning] ?? [])[0];
    if (kind && asksPlaceKind(view, at)) return kind;
  }
  return undefined;
}

/** The field of the asks that a claim belongs to. */
export function claimField(claim: Claim): Field {
  const { field } = claim;
  switch (field) {
    case 'said':
    case 'unsaid':
      return claim.about;
    case 'placeKind':
    case 'extent':
      return 'place';
    case 'stars':
      return 'cast';
    case 'record':
      return 'rights';
    case 'list':
      return 'rank';
    case 'aired':
      return 'airing';
    case 'ahead':
    case 'behind':
    case 'extreme':
      return 'reception';
    default:
      return field;
  }
}

/** Whether a question word asks for a field although something is claimed of it: "to Japan for how much". */
function isDirected(view: View, field: Field): boolean {
  switch (field) {
    case 'place':
      return view.asksWhere;
    case 'rights':
    case 'hoped':
    case 'cost':
    case 'costPerEpisode':
      return (
        view.has('howMuch') || (view.has('howMany') && !view.near(['howMany'], ['drama', 'episodes'], 1))
      );
    case 'cast':
    case 'producer':
    case 'investors':
    case 'buyers':
    case 'statement':
      return view.has('who');
    case 'airing':
      return view.has('when');
    case 'heldBack':
      return view.has('why');
    case 'reception':
      return view.has('how') && !view.has('beat', 'lose');
    case 'channels':
      return view.near(['which', 'howMany'], ['channel']);
    case 'rank':
      return view.near(['which', 'howMany', 'how'], ['rank'], 1);
    case 'views':
    case 'shoot':
    case 'episodes':
      return view.has('howMany', 'howLong');
    default:
      return false;
  }
}

function wantsOf(
  view: View,
  dramas: readonly Drama[],
  fields: readonly Field[],
  claims: readonly Claim[],
  asks: readonly Ask[],
): Clause['wants'] {
  const measure = measureIn(view, fields);
  const isRivalry = claims.some(({ field }) => field === 'ahead' || field === 'behind');
  if (
    dramas.length > 1 &&
    (isRivalry || (measure && view.has('more', 'less', 'than', 'most', 'least', 'compare', 'difference')))
  )
    return 'compare';
  if (dramas.length > 1 && view.has('same') && view.has('country', 'placeNoun', 'city')) return 'countries';
  if (dramas.length > 1 && fields.length === 0 && view.has('compare', 'or', 'more', 'than')) return 'compare';
  const isAsked = dramas.length === 0 || !view.asksOpenly || view.has('which');
  if (measure && isAsked && view.has('most', 'least') && !isLeastOf(view)) return 'extreme';
  const isAboutDramas = view.near(['drama'], ['which', 'howMany', 'every', 'tell', 'other'], 2);
  const countsDramas = countsDramasIn(view);
  if (dramas.length === 0) {
    if (
      view.near(
        ['which', 'howMany', 'tell', 'every'],
        ['country', 'placeNoun', 'city', 'island', 'university'],
        1,
      ) &&
      !isAboutDramas
    )
      return asks.some(({ field }) => field !== 'place' && field !== 'abroad') ? 'value' : 'countries';
    if (countsDramas) return 'count';
    if (asks.length > 0) return 'value';
    if (claims.length > 0) return isOfDescribed(view, claims) ? 'verify' : 'list';
    return isAboutDramas || view.has('drama') ? 'list' : 'nothing';
  }
  const isRanked =
    claims.some(({ field }) => field === 'rank') && isAboutDramas && view.has('which', 'tell', 'who');
  if (isRanked && asks.length === 0) return 'list';
  if (isRivalry && (dramas.length === 1 || isAboutDramas || view.has('which', 'who')))
    return countsDramas ? 'count' : 'list';
  if (asks.length > 0) return 'value';
  if (claims.length > 0) return 'verify';
  return view.has('country', 'placeNoun') && dramas.length > 1 ? 'countries' : 'value';
}

/** "At least how much": a bound, not the least of all. */
const isLeastOf = (view: View): boolean =>
  view.spans.some(
    (span, at) =>
      means(span, 'atLeast') &&
      (means(view.beside(at, 1), 'howMuch', 'howMany') || view.beside(at, 1)?.kind === 'number'),
  );

/** "How many dramas", not "how many episodes has the drama". */
const countsDramasIn = (view: View): boolean =>
  view.spans.some(
    (span, at) =>
      span.kind === 'words' &&
      means(span, 'howMany') &&
      !span.meanings.some((meaning) => fieldOf[meaning]) &&
      [span, view.spans[at + 1], view.spans[at - 1]].some((beside) => means(beside, 'drama')),
  );

/** "Was the Kwon Sang Woo drama a hit": one claim says which drama, another is to be verified. */
export const isDescription = ({ field, negated }: Claim): boolean =>
  !negated && (field === 'place' || field === 'cast' || field === 'producer' || field === 'placeKind');

const isOfDescribed = (view: View, claims: readonly Claim[]): boolean =>
  claims.some(isDescription) &&
  !claims.every(isDescription) &&
  view.has('drama') &&
  !view.has('which', 'every', 'tell', 'howMany', 'other', 'who');

/** What is compared or ranked: of several fields the one whose word is nearest to "most" or "more". */
function measureIn(view: View, fields: readonly Field[]): Measure | undefined {
  if (fields.some((field) => unsaidFields.has(field))) return undefined;
  const ofPlaces = view.has('placeNoun', 'city', 'island') ? 'places' : undefined;
  const isOnlyPlace = fields.every((field) => field === 'place' || field === 'abroad');
  if (isOnlyPlace)
    return view.has('country') && view.has('most', 'more', 'least', 'less') ? 'countries' : ofPlaces;
  const able = fields.filter(
    (field) => measureOf[field] !== undefined && field !== 'place' && field !== 'abroad',
  );
  const marks = [...view.spans.keys()].filter((at) =>
    means(view.spans[at], 'most', 'least', 'more', 'less', 'difference'),
  );
  const distance = (field: Field) =>
    Math.min(
      ...view.spans.flatMap((span, at) =>
        span.kind === 'words' && span.meanings.some((meaning) => fieldOf[meaning] === field)
          ? marks.map((mark) => Math.abs(mark - at))
          : [],
      ),
    );
  const [nearest] = able.toSorted((one, other) => distance(one) - distance(other));
  return nearest && measureOf[nearest];
}

function talkIn(view: View, fields: readonly Field[]): { talk?: NonNullable<Clause['talk']> } {
  const names = view.spans.some(
    (span) => span.kind !== 'words' && span.kind !== 'stop' && span.kind !== 'unknown',
  );
  if (view.has('undated') && !names) return { talk: 'undated' };
  // "The hotel in Full House" is about the drama, "a hotel in Paris" is not.
  if (view.has('offTopic') && view.of('drama').length === 0) return { talk: 'offTopic' };
  if (names || fields.length > 0 || view.has('drama')) return {};
  const talk = (['help', 'thanks', 'greeting'] as const).find((one) => view.has(one));
  return talk ? { talk } : {};
}
