/** The shapes of data/: what a drama, a place and a sentence look like. Parsed once, trusted afterwards. */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const positive = v.pipe(v.number(), v.minValue(1));

/** The three languages that the bot speaks. */
export const languages = ['vi', 'en', 'ko'] as const;
export type Language = (typeof languages)[number];

/** One text in each language. */
const translated = v.strictObject(v.entriesFromList(languages, text));

const title = v.strictObject({
  text,
  language: v.picklist([...languages, 'romanised']),
  /**
   * Who uses this name: the article itself; people, so that we added it; or perhaps somebody, for it is what the
   * title means, but nothing confirms it: then it is searched and not shown.
   */
  source: v.picklist(['article', 'editorial', 'unconfirmed']),
});

const evidence = v.strictObject({
  /** The number of the sentence in article.json. */
  sentence: v.number(),
  /** Verbatim from that sentence, in plain Vietnamese. */
  quote: text,
});

const common = {
  id: text,
  /** The last piece states the fact; those before it say what or whom it is about. */
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
  /** True where the fact is concluded from the quote instead of standing in it. */
  concluded: v.optional(v.literal(true)),
  /** Why the quote allows the conclusion. */
  because: v.optional(translated),
};

/**
 * For what no field can say: a sentence in each language, in which {title} stands for the drama (in Korean with
 * its particle: "{title}은/는"). All other sentences are made from the fields, in src/i18n/sentences/.
 */
const worded = { ...common, text: translated };

/** How a number is meant: just so, more than it, it or more, or that something came to as much as it. */
const bound = v.picklist(['exactly', 'over', 'at-least', 'reached']);

const money = {
  /** In won: 8 billion is 8_000_000_000. */
  amount: positive,
  currency: v.literal('KRW'),
  /** Of the whole drama, or of one episode. */
  unit: v.picklist(['drama', 'episode']),
  bound,
};

const ids = v.pipe(v.array(text), v.minLength(1));
const dramaId = text;
const placeId = text;
const placeIds = ids;
/** Names as the article has them; data/people.json has their forms in other languages. */
const people = ids;

const fact = v.variant('kind', [
  v.strictObject({
    ...common,
    kind: v.literal('place'),
    place: placeId,
    /** Filmed there, or only its setting or scenery is described: then that it was filmed there is concluded. */
    shown: v.optional(v.picklist(['filmed', 'setting', 'scenery']), 'filmed'),
    /** How much of the drama. */
    extent: v.optional(v.picklist(['all', 'most', 'some'])),
    /** What the article says of the look of the place. */
    scenery: v.optional(
      v.array(
        v.picklist([
          'romantic',
          'wonderful-shores',
          'tropical-island',
          'beautiful-scenes',
          'snow',
          'sun',
          'long-beaches',
        ]),
      ),
    ),
    /** The article says that the title names the place. */
    inTitle: v.optional(v.literal(true)),
    /** The article leaves its list of places open. */
    others: v.optional(v.literal(true)),
  }),
  /** Counted among the dramas filmed abroad, without a place. */
  v.strictObject({ ...common, kind: v.literal('abroad') }),
  v.strictObject({ ...common, kind: v.literal('shoot'), months: positive, bound, place: placeId }),
  v.strictObject({ ...common, kind: v.literal('episodes'), count: positive }),
  v.strictObject({ ...common, kind: v.literal('partner'), places: placeIds }),
  v.strictObject({ ...common, kind: v.literal('cost'), ...money }),
  v.strictObject({
    ...common,
    kind: v.literal('cost-comparison'),
    times: positive,
    /** What is compared: the cost of one episode. */
    unit: v.literal('episode'),
    against: v.literal('lavish-dramas-at-home'),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('cost-rank'),
    /** 1 is the most expensive. */
    rank: positive,
    period: v.literal('past-year'),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('rights'),
    ...money,
    status: v.picklist(['hoped', 'made']),
    /** The place whose television bought them. */
    buyer: v.optional(placeId),
    /** A record. */
    record: v.optional(v.literal(true)),
  }),
  /** Places whose television channels have bought it. */
  v.strictObject({
    ...common,
    kind: v.literal('buyers'),
    places: placeIds,
    quantity: v.literal('very-many'),
  }),
  /** Places from which a part of the money came. */
  v.strictObject({ ...common, kind: v.literal('investors'), places: placeIds }),
  v.strictObject({
    ...common,
    kind: v.literal('channels'),
    channels: ids,
    /** The channels race for the right to air it. */
    status: v.literal('contested'),
    /** What the race has done to the price. */
    effect: v.literal('price-up'),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('cast'),
    people,
    /** A cast of stars. */
    stars: v.optional(v.literal(true)),
  }),
  v.strictObject({ ...common, kind: v.literal('producer'), people }),
  v.strictObject({ ...worded, kind: v.literal('statement'), people }),
  v.strictObject({
    ...common,
    kind: v.literal('rank'),
    /** Its place on the list, where the article gives or implies one … */
    rank: v.optional(positive),
    /** … else the places among which it must be, the first and the last included. */
    from: v.optional(positive),
    to: v.optional(positive),
    list: positive,
    year: positive,
    /** The only drama before it. */
    behind: v.optional(dramaId),
  }),
  v.strictObject({
    ...worded,
    kind: v.literal('reception'),
    verdict: v.picklist(['good', 'poor', 'mixed']),
    /** What it is a success or a failure in; absent where the article doesn't say. */
    concerns: v.optional(v.picklist(['viewers', 'money'])),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('comparison'),
    than: dramaId,
    /** Could not overtake the other, or could not be overtaken by it. */
    relation: v.picklist(['not-ahead', 'not-behind']),
    in: v.literal('viewers'),
    despite: v.optional(v.literal('beautiful-sights')),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('views'),
    /** How many times some people watched it. */
    times: positive,
    bound,
    /** They were not tired of it. */
    notTired: v.optional(v.literal(true)),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('airing'),
    /** On air; watched, though the article doesn't say on air; the right to air it contested; to be seen soon. */
    state: v.picklist(['on-air', 'watched', 'contested', 'coming']),
    /** Counted from when the article was written, which has no date. */
    when: v.picklist(['now', 'coming-may', 'coming-months']),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('year'),
    year: positive,
    /** The article may date the drama or its success. */
    of: v.optional(v.literal('drama-or-success')),
  }),
  v.strictObject({ ...worded, kind: v.literal('held-back') }),
  /** What the article says of the trend of filming abroad. */
  v.strictObject({ ...worded, kind: v.literal('trend') }),
  /** Why dramas are filmed abroad. */
  v.strictObject({ ...worded, kind: v.literal('purpose') }),
  /** What sort of drama it is. */
  v.strictObject({ ...worded, kind: v.literal('about') }),
]);
/** One statement of the article, with its quotes. */
export type Fact = Readonly<v.InferOutput<typeof fact>>;
export type FactKind = Fact['kind'];
/** The kinds of fact, in the order in which answers tell them. */
export const factKinds: readonly FactKind[] = fact.options.map((option) => option.entries.kind.literal);
export type FactOf<Kind extends FactKind> = Extract<Fact, { kind: Kind }>;
export type Bound = v.InferOutput<typeof bound>;
/** What a place looks like. */
export type Scenery = NonNullable<FactOf<'place'>['scenery']>[number];

const drama = v.strictObject({
  id: text,
  titles: v.pipe(v.array(title), v.minLength(1)),
  facts: v.array(fact),
});
export type Drama = Readonly<Omit<v.InferOutput<typeof drama>, 'facts'>> & {
  readonly facts: readonly Fact[];
};

const place = v.strictObject({
  id: text,
  kind: v.picklist(['country', 'territory', 'city', 'island', 'region', 'university']),
  /** ISO 3166-1 alpha-2, of countries and territories. */
  code: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  /** The country or territory that a smaller place lies in: an editorial addition where the article does not say it. */
  within: v.optional(text),
  /** In degrees; an editorial addition. */
  coordinates: v.optional(v.strictObject({ lat: v.number(), lon: v.number() })),
  titles: v.pipe(v.array(title), v.minLength(1)),
});
export type Place = Readonly<v.InferOutput<typeof place>>;

const person = v.strictObject({
  /** As the article has it. */
  name: text,
  /** How the article addresses somebody: "cô". */
  address: v.optional(v.literal('ms')),
  /** In Hangul, where the spelling is sure; an editorial addition. */
  ko: v.optional(text),
});
export type Person = Readonly<v.InferOutput<typeof person>>;

const name = v.strictObject({ text, language: v.picklist([...languages, 'romanised']) });

const continent = v.strictObject({
  id: text,
  /** Its countries among the places of the article. */
  countries: v.array(text),
  titles: v.pipe(v.array(name), v.minLength(1)),
});

const elsewhere = v.strictObject({
  id: text,
  /** ISO 3166-1 alpha-2, of countries: their names in each language come with the platform. */
  code: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  /** What it lies in: a place of the article, or another entry of the same file. */
  within: v.optional(text),
  /** The places of the article that lie in it. */
  contains: v.optional(v.array(text), []),
  /** Its names; of countries those that are shown instead of the platform's, and further ones. */
  titles: v.optional(v.array(name), []),
});

const sentence = v.strictObject({
  number: v.number(),
  /** Lines of article.txt, the first being 1. */
  lines: v.pipe(v.array(positive), v.minLength(1)),
  /** The article's own words in plain Vietnamese, and translations. */
  ...translated.entries,
  /** Why no fact rests on it, where none does. */
  withoutFacts: v.optional(text),
});
export type Sentence = Readonly<v.InferOutput<typeof sentence>>;

/** data/dramas.json */
export const dramasFile = v.array(drama);
/** data/places.json */
export const placesFile = v.array(place);
/** data/people.json */
export const peopleFile = v.array(person);
/** data/article.json */
export const articleFile = v.array(sentence);
/** data/trend.json: what the article says of the trend as a whole. */
export const trendFile = v.array(fact);
/** data/continents.json */
export const continentsFile = v.array(continent);
/** data/elsewhere.json: well-known places that the article doesn't name. */
export const elsewhereFile = v.array(elsewhere);
