/** What a question asks, about what: text in, understanding out; no answer yet. */
import type { Area } from '../dataset/areas.ts';
import { dramaById, dramas } from '../dataset/index.ts';
import type { Drama, Language } from '../dataset/schema.ts';
import { dramaSearch } from '../search/catalogue.ts';
import { areasIn } from './areas.ts';
import { languageOfQuestion } from './language.ts';
import { lowered, unmarked, without, wordsOf } from './plain.ts';
import { isStopword, withoutParticle } from './stopwords.ts';
import { type Heard, hear } from './topics.ts';

export interface Understanding extends Pick<Heard, 'topics' | 'all'> {
  readonly language: Language;
  /** The question in lower case without marks, for the finer points. */
  readonly plain: string;
  /** In the order of the question. */
  readonly dramas: readonly Drama[];
  readonly areas: readonly Area[];
  /** Names as the facts have them. */
  readonly people: readonly string[];
  readonly channels: readonly string[];
  /** Whether it is a question at all. */
  readonly asking: boolean;
  /** Whether it wants a yes or a no. */
  readonly yesNo: boolean;
  /** Whether it sets things against each other. */
  readonly comparing: boolean;
  /** The part of the question that no rule explains, as typed: perhaps a title that the article does not have. */
  readonly left: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const longest = 500;

/** Understands a question; `fallback` is the asker's language, for questions that have no words but titles. */
export function understand(question: string, fallback: Language): Understanding {
  const text = question
    .slice(0, longest)
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  const titles = dramaSearch.mentions(text);
  const names = namesIn(text);
  const untitled = without(text, [...titles, ...names]);
  const language = languageOfQuestion(untitled, fallback);
  const areas = areasIn(untitled).filter((area) => !isInTitle(untitled, area, language));
  const asked = lowered(without(untitled, areas));
  const heard = hear(asked, language);
  const plain = unmarked(asked);
  const left = leftOver(without(untitled, areas), heard.stretches, language);
  const typedBadly = left === '' ? undefined : foundDrama(left);
  const named = [
    ...titles.map(({ id, start }) => ({ drama: dramaById(id), start })),
    { drama: typedBadly, start: untitled.indexOf(left) },
  ]
    .toSorted((one, other) => one.start - other.start)
    .map(({ drama }) => drama)
    .filter((drama) => drama !== undefined);
  return {
    language,
    plain,
    dramas: unique(named),
    areas: unique(areas.map(({ area }) => area)),
    people: unique(names.flatMap(({ person }) => person ?? [])),
    channels: unique(names.flatMap(({ channel }) => channel ?? [])),
    topics: heard.topics,
    all: heard.all,
    asking: text.includes('?') || questionWords[language].test(plain) || isYesNo(asked, language),
    yesNo: isYesNo(asked, language),
    // In Korean the word for "than" is a part of the title's own word.
    comparing: compares(plain, language) || (language === 'ko' && compares(text, language)),
    left: typedBadly ? '' : left,
  };
}

/** What is left may be a title in a form that only the search for whole titles knows. */
function foundDrama(text: string): Drama | undefined {
  const { outcome, matches } = dramaSearch.search(text);
  return outcome === 'found' && matches[0] ? dramaById(matches[0].id) : undefined;
}

/** "Lovers in Prague": a place after a word of no rule and "in" belongs to a title, not to the question. */
function isInTitle(text: string, area: Stretch, language: Language): boolean {
  const joined =
    language === 'vi' ? /(\p{L}+)\s+(?:(?:ở|o)\s+)?$/u : /(\p{L}[\p{L}'’]*)\s+(?:in|of|at)\s+(?:the\s+)?$/iu;
  const lead = joined.exec(text.slice(0, area.start));
  const word = lead?.[1];
  if (!word) return false;
  const plain = unmarked(lowered(word));
  const heard = hear(lowered(text), language);
  return (
    !heard.all.has('dramas') &&
    !isStopword(plain, language) &&
    heard.stretches.every((stretch) => !covers(stretch, lead.index))
  );
}

const covers = (stretch: Stretch, position: number): boolean =>
  stretch.start <= position && position < stretch.end;

const unique = <Thing>(things: readonly Thing[]): Thing[] => [...new Set(things)];

interface NameMention extends Stretch {
  readonly person?: string;
  readonly channel?: string;
}

/** People in Korean letters where their spelling is sure. */
const hangulNames: Readonly<Record<string, string>> = { 권상우: 'Kwon Sang Woo', 김희선: 'Kim Hee Sun' };

/** Channels that people may think of; the article names none of them. */
const otherChannels = ['tvN', 'JTBC', 'EBS', 'OCN', 'VTV', 'HTV', 'NHK', 'CCTV', 'TVB', 'HBO'];

/** The people and channels that facts speak of, and other channels. */
function namesIn(text: string): NameMention[] {
  const facts = dramas.flatMap((drama) => drama.facts);
  const people = unique(facts.flatMap((fact) => ('people' in fact ? fact.people : [])));
  const channels = unique(facts.flatMap((fact) => (fact.kind === 'channels' ? fact.channels : [])));
  const find = (name: string, found: Omit<NameMention, keyof Stretch>) => {
    // "Kwon Sang-woo", "kwon sangwoo" and "Kwon Sang Woo" are one.
    const pattern = new RegExp(
      `(?<![\\p{L}])${name.split(' ').join('[\\s-]*')}(?![\\p{Script=Latin}])`,
      'giu',
    );
    return Array.from(text.matchAll(pattern), (match) => ({
      ...found,
      start: match.index,
      end: match.index + match[0].length,
    }));
  };
  return [
    ...people.flatMap((person) => find(person, { person })),
    ...Array.from(
      text.matchAll(/(?<!\p{L})(?:ms|miss|mrs|cô|co|chị|bà)\.?\s+park(?!\s*kyung)(?!\p{L})/giu),
      (match) => ({
        person: 'Park Kyung Lee',
        start: match.index,
        end: match.index + match[0].length,
      }),
    ),
    ...Object.entries(hangulNames).flatMap(([name, person]) => find(name, { person })),
    ...[...channels, ...otherChannels].flatMap((channel) => find(channel, { channel })),
  ];
}

const questionWords: Readonly<Record<Language, RegExp>> = {
  vi: /\b(o dau|(?<!dung )dau|nao|gi|ai|bao nhieu|may|bao gio|khi nao|bao lau|the nao|ra sao|vi sao|tai sao)\b/,
  en: /\b(where|(?<!times )what|which|who|whom|whose|when|why|how)\b/,
  ko: /어디|뭐|무엇|무슨|누구|누군|누가|얼마|몇|어느|언제|왜|어떤|어떻게/,
};

const yesNoWords: Readonly<Record<Language, RegExp>> = {
  vi: /\b(co (phai )?.*\b(khong|ko|k|hong|kg)|(phai|dung) (khong|ko|k|hong|hem|kg)|a|ha|chua|khong)\s*(nhi|a|vay|ta|ban|the|nhe|z|ad|moi nguoi|nua)*\s*[?.! ]*$|^co phai|^phai chang|^co dung/,
  en: /,\s*(is|was|were|did|does|do|has)\b|^\s*(please |so |and |hey |hi |tell me,? |bot,? )*(is|was|were|are|did|does|do|has|have|can|could|will|isn.?t|wasn.?t|didn.?t)\b|\b(right|correct|true|no)\s*\?*\s*$|\bmust (have|be)\b/,
  ko: /(나요|까요?|[다라]며|[다라]면서요?|니|어요|아요|죠|지|맞아|맞나|있어|인가요?|가|냐|예요|이에요|해요|했어|했나|야|어|네)\s*[?.! ]*$/,
};

/** "I'd like to know …", "show me …": asks to be told, not for a yes. */
const tellMe = /알려|알고 싶|궁금|말해|보여|추천/;

/** "Where", which without its mark is "first" ("đứng đâu", "đứng đầu"). */
const where = /(?<!\p{L})đâu(?!\p{L})/u;

/** @param asked in lower case with its marks */
function isYesNo(asked: string, language: Language): boolean {
  const plain = unmarked(asked);
  const asksWhat = questionWords[language].test(plain) || where.test(asked);
  return yesNoWords[language].test(plain) && !asksWhat && !tellMe.test(plain);
}

const comparingWords: Readonly<Record<Language, RegExp>> = {
  vi: /\b(hon(?! dao)|xep (tren|duoi)|so sanh|so voi|hay la|hay|vs|khac nhau|bang nhau|cai nao|phim nao .*hon)\b/,
  en: /\b(than|or|vs|versus|compare[ds]?|comparison|between|difference|cheaper|more expensive|dearer|costlier|longer|shorter|better|worse|higher|lower)\b/,
  ko: /보다|비교|더 |vs|중에|둘 중|랑 .*중/,
};

const compares = (plain: string, language: Language): boolean => comparingWords[language].test(plain);

/** How many everyday words may stand inside a title: "memories of the alhambra". */
const longestGap = 2;

/** Words that stand together: where, and as which of all the words. */
interface Run extends Stretch {
  readonly first: number;
  readonly last: number;
}

/** These have a capital only because they come first: "Is Goblin …". */
const opensQuestion = /^(is|was|were|are|did|does|do|has|have|can|could|will|and|so)$/;

/** The longest run of words that no rule explains, with the everyday words between them and a capital before. */
function leftOver(text: string, explained: readonly Stretch[], language: Language): string {
  const words = wordsOf(text.replaceAll('\u0001', ' '));
  const isHeard = (word: Stretch) => explained.some((one) => word.start < one.end && one.start < word.end);
  const runs: Run[] = [];
  words.forEach((word, index) => {
    if (isHeard(word) || isStopword(word.plain, language)) return;
    const run = runs.at(-1);
    const between = run ? words.slice(run.last + 1, index) : [];
    const { start, end } = word;
    if (run && between.length <= longestGap && !between.some(isHeard)) {
      runs.splice(-1, 1, { ...run, last: index, end });
    } else runs.push({ first: index, last: index, start, end });
  });
  const lengthOf = ({ start, end }: Stretch) => end - start;
  const best = runs.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0];
  if (!best) return '';
  const before = words[best.first - 1];
  const capital =
    before && /^\p{Lu}\p{Ll}/u.test(before.raw) && !isHeard(before) && !opensQuestion.test(before.plain);
  const left = text.slice((capital ? before : best).start, best.end);
  return language === 'ko' ? withoutParticle(left) : left;
}
