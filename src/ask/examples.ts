/** Questions that the bot can answer: nearest to what somebody types, or to one that it could not answer. */
import { moneyFacts } from '../answers/about.ts';
import type { Choice } from '../contract/command.ts';
import { dramaById, factsOf } from '../dataset/index.ts';
import type { Drama, Language } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { dramaSearch } from '../search/catalogue.ts';
import { unitsOf } from './units.ts';

const HOW_MANY = 3;

/** Three examples, those first that share most with the question. */
export const examplesFor = (question: string, language: Language): string[] =>
  nearestExamples(question, language).slice(0, HOW_MANY);

/** How many of the dramas that a text may mean are asked about. */
const MOST_DRAMAS = 2;

/** Whole questions for what somebody has typed so far: about the dramas that it names, then the nearest examples. */
export function suggestQuestions(typed: string, language: Language): Choice[] {
  const { matches } = dramaSearch.search(typed);
  const dramas = typed.trim() === '' ? [] : matches.slice(0, MOST_DRAMAS).map(({ id }) => dramaById(id));
  const questions = [
    ...dramas.flatMap((drama) => (drama ? questionsAbout(drama, language) : [])),
    ...nearestExamples(typed, language),
  ];
  return [...new Set(questions)].map((question) => ({ name: question, value: question }));
}

/** What the article can answer about a drama. */
function questionsAbout(drama: Drama, language: Language): string[] {
  const { place, money, all } = textsIn(language).questionsAbout;
  const title = titleIn(drama, language);
  return [
    ...(factsOf(drama, 'place').length > 0 ? [place(title)] : []),
    ...(moneyFacts(drama).length > 0 ? [money(title)] : []),
    all(title),
  ];
}

function nearestExamples(question: string, language: Language): string[] {
  const asked = new Set(unitsOf(question.normalize('NFC')).map(({ bare }) => bare));
  const shared = (example: string) => unitsOf(example).filter(({ bare }) => asked.has(bare)).length;
  return textsIn(language)
    .examples.map((example, index) => ({ example, index, shared: shared(example) }))
    .toSorted((one, other) => other.shared - one.shared || one.index - other.index)
    .map(({ example }) => example);
}
