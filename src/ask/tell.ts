/** What a clause came to, told in the asker's language: sentences, and the facts that they rest on. */
import type { FactItem, Outcome } from '../contract/command.ts';
import { dramas, factsOf, people, places } from '../dataset/index.ts';
import type { Drama, Fact, Language } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { formatWon } from '../i18n/amounts.ts';
import { escaped } from '../i18n/markdown.ts';
import { factSentences } from '../i18n/sentences/index.ts';
import { memoize } from '../memoize.ts';
import { factsOfTerms } from './arithmetic.ts';
import type { Item, Result } from './evaluate.ts';
import type { Claim } from './query.ts';
import { en } from './telling/en.ts';
import { ko } from './telling/ko.ts';
import { vi } from './telling/vi.ts';
import type { AskWords } from './telling/words.ts';
import { fieldOfMeasure } from './topics.ts';

export interface Told {
  readonly outcome: Outcome;
  readonly line: string;
  /** What the line states. */
  readonly stated: readonly Fact[];
  /** What it leaves to rows. */
  readonly facts: readonly FactItem[];
  readonly dramas: readonly Drama[];
}

const all: Readonly<Record<Language, AskWords>> = { vi, en, ko };

export const askWords = (language: Language): AskWords => all[language];

const sentencesOf = ({ drama, facts }: Item, language: Language): string =>
  factSentences(facts, titleIn(drama, language), language);

const itemsOf = (items: readonly Item[]): FactItem[] =>
  items.flatMap(({ drama, facts }) => facts.map((fact) => ({ drama, fact })));

/** So many facts are said in sentences; more are left to the rows. */
const MOST_SAID = 4;

export function tell(result: Result, language: Language): Told {
  const words = askWords(language);
  const title = (drama: Drama) => titleIn(drama, language);
  const say = (item: Item) => sentencesOf(item, language);
  /** A line that states its facts; what `rows` have is not said in it. */
  const told = (line: string, items: readonly Item[], outcome: Outcome = 'found', rows = false): Told => ({
    outcome,
    line,
    stated: rows ? [] : items.flatMap(({ facts }) => facts),
    facts: rows ? itemsOf(items) : [],
    dramas: items.map(({ drama }) => drama),
  });
  const silent = (line: string, outcome: Outcome, dramas: readonly Drama[] = []): Told => ({
    outcome,
    line,
    stated: [],
    facts: [],
    dramas,
  });
  switch (result.kind) {
    case 'value': {
      if (result.field === 'profit') return told(profitLine(result, language), [result]);
      if (result.rest) {
        const said = say({ drama: result.drama, facts: result.rest });
        return told(said, [result]);
      }
      return told(say(result), [result]);
    }
    case 'sole': {
      const others = result.others.map(say).join(' ');
      const own = inSentence(say(result), language);
      return told(others === '' ? words.yes(own) : words.no(inSentence(others, language)), [
        result,
        ...result.others,
      ]);
    }
    case 'unsaidOf':
      return silent(
        words.unsaid(result.field, words.joined(result.dramas.map(title))),
        'unsaid',
        result.dramas,
      );
    case 'reckoned': {
      const { reckoned } = result;
      const items = factsOfTerms(reckoned.terms);
      return told([words.reckoned(reckoned), ...items.map(say)].join(' '), items);
    }
    case 'unsaid':
      return result.drama
        ? {
            ...told(
              [
                words.unsaid(result.field, title(result.drama)),
                sentencesOf({ drama: result.drama, facts: result.instead }, language),
              ]
                .filter((part) => part !== '')
                .join(' '),
              [{ drama: result.drama, facts: result.instead }],
              'unsaid',
            ),
          }
        : silent(words.unsaidOfAll(result.field), 'unsaid');
    case 'verdict': {
      const { verdict } = result;
      const instead = say(result);
      if (verdict === 'open') {
        const line = [openLine(result.drama, result.claims, language), instead]
          .filter((one) => one !== '')
          .join(' ');
        return { ...told(line, [result], 'unsaid'), dramas: [result.drama] };
      }
      return told(words[verdict](inSentence(instead, language)), [result]);
    }
    case 'list': {
      const list = words.list(result.items.map(({ drama }) => title(drama)));
      const isShort = result.items.length <= 2 && result.claims.length > 0;
      const said = isShort
        ? result.items
            .map(say)
            .filter((one) => one !== '')
            .join(' ')
        : '';
      if (said === '') return told(list, result.items, 'found', true);
      return told(result.isCount ? `${list} ${said}` : said, result.items);
    }
    case 'none': {
      const line = noneLine(result.claims, language);
      const near = result.near.slice(0, 2);
      // Of a single place that has no drama, a filming place is the one around it.
      const isAround =
        result.claims.length === 1 && near.some(({ facts }) => facts.some(({ kind }) => kind === 'place'));
      const said = near.map(say).join(' ');
      return {
        ...told(
          near.length > 0 ? `${line} ${isAround ? said : words.onlyNamed(said)}` : line,
          near,
          'unsaid',
        ),
      };
    }
    case 'many': {
      const isShort = result.items.length <= MOST_SAID;
      const said = isShort ? result.items.map(say).join(' ') : words.many(result.items.length);
      return told(said, result.items, 'found', !isShort);
    }
    case 'extreme': {
      const names = words.joined(result.winners.map(({ drama }) => title(drama)));
      const said = result.winners.map(say).join(' ');
      const { from, to } = result.order;
      const line =
        to === 1
          ? `${words.extreme(result.measure, result.end, names)} ${said}`
          : from === to
            ? `${words.nth(from, names)} ${said}`
            : said;
      if (!result.claimed) return told(line, result.winners);
      const isSo = result.winners.some(({ drama }) => drama === result.claimed);
      return told((isSo ? words.yes : words.no)(inSentence(line, language)), result.winners);
    }
    case 'comparison':
      return comparisonTold(result, language);
    case 'rivals': {
      const { ahead, claimed, sides } = result;
      const behind = sides.find((drama) => drama !== ahead);
      const said = result.facts.map(say).join(' ');
      if (!ahead || !behind)
        return told(
          [words.notComparable('viewers', title(sides[0]), title(sides[1])), said].join(' '),
          result.facts,
          'unsaid',
        );
      if (!claimed) return told(`${words.ahead(title(ahead), title(behind))} ${said}`, result.facts);
      return told((claimed === ahead ? words.yes : words.no)(inSentence(said, language)), result.facts);
    }
    case 'places': {
      const names = result.places.map(({ place }) => titleIn(place, language));
      const items = result.places.flatMap((place) => place.items);
      if (result.of.length > 1 && result.isYesNo && names.length > 0)
        return told(
          words.yes(inSentence(words.shared(result.of.map(title), names), language)),
          items,
          'found',
          true,
        );
      if (result.of.length > 1)
        return names.length > 0
          ? told(words.shared(result.of.map(title), names), items, 'found', true)
          : silent(words.nothingShared(result.of.map(title)), 'unsaid', result.of);
      const [first] = result.places;
      if (!first) return silent(words.noneSuch, 'unsaid');
      if (result.isMost)
        return told(
          words.mostIn(names.join(', '), new Set(first.items.map(({ drama }) => drama)).size),
          items,
          'found',
          true,
        );
      return told(words.places(names, result.placeKind), items, 'found', true);
    }
    case 'general': {
      const [first, ...rest] = result.facts;
      const said = first ? factSentences([first], '', language) : '';
      return {
        ...silent(result.verdict ? words.no(inSentence(said, language)) : said, 'found'),
        stated: first ? [first] : [],
        facts: rest.map((fact) => ({ fact })),
      };
    }
    case 'overview':
      return told('', [{ drama: result.drama, facts: result.drama.facts }], 'found', true);
    case 'sideBySide':
      return told(
        '',
        result.sides.map((drama) => ({ drama, facts: drama.facts })),
        'found',
        true,
      );
    case 'absent':
      return silent(words.absent(escaped(result.title)), 'unknown');
  }
}

/** A sentence behind "Yes,": it begins in lower case, unless it begins with a name. */
function inSentence(sentence: string, language: Language): string {
  const start = sentence.startsWith('**') ? 2 : 0;
  const rest = sentence.slice(start);
  if (namesIn(language).some((name) => rest.startsWith(name))) return sentence;
  return `${sentence.slice(0, start)}${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
}

const namesIn = memoize((language: Language): string[] => [
  ...[...dramas, ...places].map((named) => titleIn(named, language)),
  ...people.map((person) => (language === 'ko' && person.ko) || person.name),
  ...dramas.flatMap((drama) => factsOf(drama, 'channels').flatMap(({ channels }) => channels)),
]);

function openLine(drama: Drama, claims: readonly Claim[], language: Language): string {
  const words = askWords(language);
  const title = titleIn(drama, language);
  for (const claim of claims) {
    if (claim.field === 'place' && !claim.negated && !claim.extent)
      return words.notFilmedIn(title, titleIn(claim.area, language));
    if (claim.field === 'investors') return words.notInvested(title, titleIn(claim.area, language));
    if (claim.field === 'buyers') return words.notBought(title, titleIn(claim.area, language));
    if (claim.field === 'reception' || claim.field === 'aired')
      return words.unsaid(claim.field === 'aired' ? 'airing' : 'reception', title);
    if (claim.field === 'unsaid') return words.notSo(title);
    if (claim.field === 'cast') return words.personNotNamed(title, claim.person);
  }
  return words.notSo(title);
}

function noneLine(claims: readonly Claim[], language: Language): string {
  const words = askWords(language);
  const [first] = claims;
  if (claims.length === 1 && first?.field === 'place' && !first.negated && !first.extent)
    return words.nothingIn(titleIn(first.area, language));
  return words.noneSuch;
}

function comparisonTold(result: Extract<Result, { kind: 'comparison' }>, language: Language): Told {
  const words = askWords(language);
  const { sides, values, measure } = result;
  const titles = sides.map((drama) => titleIn(drama, language));
  const [first = '', second = ''] = titles;
  const [one, other] = values;
  const items = values.flatMap((value) => value ?? []);
  const said = items.map((item) => sentencesOf(item, language)).join(' ');
  const told = (line: string, outcome: Outcome = 'found'): Told => ({
    outcome,
    line: [line, said].filter((part) => part !== '').join(' '),
    stated: items.flatMap(({ facts }) => facts),
    facts: [],
    dramas: [...sides],
  });
  if (!one || !other) {
    const silent = sides.filter((_, i) => !values[i]);
    const field = fieldOfMeasure(measure);
    return told(silent.map((drama) => words.unsaid(field, titleIn(drama, language))).join(' '), 'unsaid');
  }
  if (one.value === other.value) return told(words.equal(measure, first, second));
  const firstWins = one.value > other.value;
  const [winner, loser] = firstWins ? [first, second] : [second, first];
  const line = result.isDifference
    ? words.difference(measure, winner, loser, Math.abs(one.value - other.value))
    : words.more(measure, winner, loser);
  if (!result.claimed) return told(line);
  return told(firstWins === (result.claimed === 'more') ? words.yes(line) : words.no(line));
}

/** A sale against the cost; the article does not reckon it up. */
function profitLine({ drama, facts }: Item, language: Language): string {
  const words = askWords(language);
  const [cost] = factsOf(drama, 'cost').filter(({ unit }) => unit === 'drama');
  const [sale] = factsOf(drama, 'rights').filter(({ status }) => status === 'made');
  const line =
    cost && sale && sale.amount < cost.amount
      ? words.cover(formatWon[language](cost.amount), formatWon[language](sale.amount))
      : words.unsaid('profit', titleIn(drama, language));
  return `${line} ${factSentences(facts, titleIn(drama, language), language)}`;
}
