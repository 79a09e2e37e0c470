/** The shapes of data/: what a drama, a place and a sentence look like. Parsed once, trusted afterwards. */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const positive = v.pipe(v.number(), v.minValue(1));

/** The three languages that the bot speaks. */
export const languages = ['vi', 'en', 'ko'] as const;
export type Language = (typeof languages)[number];

/** One text in each language. */
const translated = v.strictObject({ vi: text, en: text, ko: text });

const title = v.strictObject({
  text,
  language: v.picklist([...languages, 'romanised']),
  /** Who uses this name: the article itself, or we added it so that people find the drama. */
  source: v.picklist(['article', 'editorial']),
});

const evidence = v.strictObject({
  /** The number of the sentence in article.json. */
  sentence: v.number(),
  /** Verbatim from that sentence, in plain Vietnamese. */
  quote: text,
});

const common = {
  id: text,
  /** The fact in a few words, without its subject. */
  text: translated,
  /** The last piece states the fact; those before it say what or whom it is about. */
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
  /** True where the fact is concluded from the quote instead of standing in it. */
  concluded: v.optional(v.literal(true)),
  /** Why the quote allows the conclusion. */
  because: v.optional(translated),
};

const money = {
  /** In won: 8 billion is 8_000_000_000. */
  amount: positive,
  currency: v.literal('KRW'),
  /** Of the whole drama, or of one episode. */
  unit: v.picklist(['drama', 'episode']),
  bound: v.picklist(['exact', 'up-to', 'over', 'at-least']),
};

const placeIds = v.pipe(v.array(text), v.minLength(1));
const people = v.pipe(v.array(text), v.minLength(1));

const fact = v.variant('kind', [
  v.strictObject({
    ...common,
    kind: v.literal('place'),
    place: text,
    extent: v.optional(v.picklist(['all', 'most', 'some'])),
  }),
  v.strictObject({ ...common, kind: v.literal('shoot'), months: positive, bound: v.literal('over') }),
  v.strictObject({ ...common, kind: v.literal('episodes'), count: positive }),
  v.strictObject({ ...common, kind: v.literal('partner'), places: placeIds }),
  v.strictObject({ ...common, kind: v.literal('cost'), ...money }),
  v.strictObject({ ...common, kind: v.literal('cost-comparison'), times: v.optional(positive) }),
  v.strictObject({ ...common, kind: v.literal('cost-rank') }),
  v.strictObject({
    ...common,
    kind: v.literal('rights'),
    ...money,
    status: v.picklist(['hoped', 'made']),
    buyer: v.optional(text),
  }),
  v.strictObject({ ...common, kind: v.literal('buyers'), places: placeIds }),
  v.strictObject({ ...common, kind: v.literal('investors'), places: placeIds }),
  v.strictObject({ ...common, kind: v.literal('channels'), channels: v.array(text) }),
  v.strictObject({ ...common, kind: v.literal('cast'), people }),
  v.strictObject({ ...common, kind: v.literal('producer'), people }),
  v.strictObject({ ...common, kind: v.literal('statement'), people }),
  v.strictObject({
    ...common,
    kind: v.literal('rank'),
    /** Absent where the article only says that the drama is on the list. */
    rank: v.optional(positive),
    list: positive,
    year: positive,
  }),
  v.strictObject({
    ...common,
    kind: v.literal('reception'),
    verdict: v.picklist(['good', 'poor']),
    /** The drama it is measured against. */
    than: v.optional(text),
    times: v.optional(positive),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('airing'),
    state: v.picklist(['on-air', 'next-may', 'coming']),
  }),
  v.strictObject({ ...common, kind: v.literal('year'), year: positive }),
  v.strictObject({ ...common, kind: v.literal('held-back') }),
  v.strictObject({ ...common, kind: v.literal('trend') }),
  v.strictObject({ ...common, kind: v.literal('about') }),
]);
/** One statement of the article, with its quotes. */
export type Fact = Readonly<v.InferOutput<typeof fact>>;
export type FactKind = Fact['kind'];
export type FactOf<Kind extends FactKind> = Extract<Fact, { kind: Kind }>;

const drama = v.strictObject({
  id: text,
  titles: v.pipe(v.array(title), v.minLength(1)),
  facts: v.array(fact),
});
export type Drama = Readonly<v.InferOutput<typeof drama>>;

const place = v.strictObject({
  id: text,
  kind: v.picklist(['country', 'city', 'island', 'region', 'university']),
  /** ISO 3166-1 alpha-2, of countries. */
  code: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  /** The country that a smaller place lies in: an editorial addition where the article does not say it. */
  within: v.optional(text),
  /** In degrees; an editorial addition. */
  coordinates: v.optional(v.strictObject({ lat: v.number(), lon: v.number() })),
  titles: v.pipe(v.array(title), v.minLength(1)),
});
export type Place = Readonly<v.InferOutput<typeof place>>;

const name = v.strictObject({ text, language: v.picklist([...languages, 'romanised']) });

const continent = v.strictObject({
  id: text,
  /** Its countries among the places of the article. */
  countries: v.array(text),
  titles: v.pipe(v.array(name), v.minLength(1)),
});

const elsewhere = v.strictObject({
  id: text,
  /** The country that it lies in: a place of the article, or another entry of the same file. */
  within: v.optional(text),
  titles: v.pipe(v.array(name), v.minLength(1)),
});

const sentence = v.strictObject({
  number: v.number(),
  /** Lines of article.txt, the first being 1. */
  lines: v.pipe(v.array(positive), v.minLength(1)),
  /** The article's own words in plain Vietnamese. */
  vi: text,
  /** Translations. */
  en: text,
  ko: text,
});
export type Sentence = Readonly<v.InferOutput<typeof sentence>>;

/** data/dramas.json */
export const dramasFile = v.array(drama);
/** data/places.json */
export const placesFile = v.array(place);
/** data/article.json */
export const articleFile = v.array(sentence);
/** data/trend.json: what the article says of the trend as a whole. */
export const trendFile = v.array(fact);
/** data/continents.json */
export const continentsFile = v.array(continent);
/** data/elsewhere.json: well-known places in which the article has no drama filmed. */
export const elsewhereFile = v.array(elsewhere);
