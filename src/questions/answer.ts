/** `/ask`: a free question answered by rules, first in one line, then with the facts and their quotes. */
import { noDrama, whichDrama } from '../answers/title.ts';
import { escaped } from '../cards/markdown.ts';
import { dramaById } from '../dataset/index.ts';
import type { Drama, Fact, Language } from '../dataset/schema.ts';
import type { Answer, Call } from '../interactions/command.ts';
import { dramaSearch } from '../search/catalogue.ts';
import { titleIn } from '../search/suggest.ts';
import { wordsIn } from '../words/index.ts';
import { compareTwo } from './comparison.ts';
import { nearestExamples } from './examples.ts';
import { factsFor, isUnsaidTopic, isVague, mainKind } from './facts.ts';
import { aboutAll, aboutAreas, aboutNames, dramasByArea, mainTopic } from './general.ts';
import { checkPremise } from './premise.ts';
import { aboutDrama, aboutSeveral, askWords, leadOf, notAbout } from './telling.ts';
import type { TopicName } from './topics.ts';
import { type Understanding, understand } from './understand.ts';

/** Answers a question in its own language; `fallback` is the asker's, for questions that are only a title. */
export function answerQuestion(question: string, fallback: Language): Answer {
  const asked = understand(question, fallback);
  if (asked.dramas.length > 0) return aboutDramas(asked);
  return (
    aboutLeftOver(asked) ??
    aboutAreas(asked) ??
    aboutDramasByArea(asked) ??
    aboutNames(asked) ??
    aboutAll(asked) ??
    notUnderstood(question, asked)
  );
}

/** "How many episodes has the drama shot at Harvard" */
function aboutDramasByArea(asked: Understanding): Answer | undefined {
  const dramas = dramasByArea(asked);
  return dramas.length > 0 ? aboutDramas({ ...asked, dramas, areas: [] }) : undefined;
}

/** The most telling topics of a question, at most two: "where and how long". */
const mostTopics = 2;

function aboutDramas(asked: Understanding): Answer {
  const { dramas, language } = asked;
  const compared = compareTwo(asked) ?? compareWithUnknown(asked);
  if (compared) return compared;
  const telling = asked.topics.filter((topic) => !isVague(topic)).slice(0, mostTopics);
  const [drama] = dramas;
  if (drama && dramas.length === 1) return aboutOne(drama, telling, asked);
  const topics = telling.length > 0 ? telling : (['about'] as const);
  const told = dramas.flatMap((one) =>
    topics.flatMap((topic) => factsFor(topic, one, asked)).map((fact) => ({ drama: one, fact })),
  );
  const silent = dramas.filter((one) => !told.some((fact) => fact.drama === one));
  const lead = [
    ...(told.length > 0 ? [leadOf(told, language)] : []),
    ...silent.map((one) => unsaidLine(one, topics[0] ?? 'about', language)),
  ].join(' ');
  return aboutSeveral(told, dramas.map((one) => titleIn(one, language)).join(' · '), lead, language);
}

function aboutOne(drama: Drama, topics: readonly TopicName[], asked: Understanding): Answer {
  const { language } = asked;
  const [topic, ...others] = topics.length === 0 && asked.people.length > 0 ? (['cast'] as const) : topics;
  if (!topic) {
    const place = asked.areas.length > 0 ? checkPremise(drama, 'place', asked) : undefined;
    return place ?? aboutDrama(drama, drama.facts, language, otherTitles(drama, language));
  }
  const place = asked.areas.length > 0 && topics.includes('place');
  const premise = asked.yesNo || place ? checkPremise(drama, place ? 'place' : topic, asked) : undefined;
  if (premise) return premise;
  const rivals = topic === 'first-place' ? rivalryOf(drama) : [];
  if (rivals.length > 0) return aboutDrama(drama, rivals, language);
  const facts = [...new Set([topic, ...others].flatMap((one) => factsFor(one, drama, asked)))];
  const silent = [topic, ...others].filter((one) => factsFor(one, drama, asked).length === 0);
  const [unsaidTopic] = silent;
  if (facts.length === 0) return notAbout(drama, unsaidLine(drama, topic, language), language);
  const answer = aboutDrama(drama, facts, language);
  return unsaidTopic && isUnsaidTopic(unsaidTopic)
    ? { ...answer, lead: `${unsaidLine(drama, unsaidTopic, language)} ${answer.lead ?? ''}` }
    : answer;
}

/** "What could not beat Full House": for a drama without a known rank, those that it is measured against. */
const rivalryOf = (drama: Drama): readonly Fact[] =>
  drama.facts.some((fact) => fact.kind === 'rank' && fact.rank !== undefined)
    ? []
    : drama.facts.filter((fact) => fact.kind === 'reception' && fact.than !== undefined);

/** The drama's other names, under its title. */
function otherTitles(drama: Drama, language: Language): string {
  const shown = titleIn(drama, language);
  return `-# ${[...new Set(drama.titles.map((title) => title.text))].filter((text) => text !== shown).join(' · ')}`;
}

function unsaidLine(drama: Drama, topic: TopicName, language: Language): string {
  const words = wordsIn(language);
  const title = titleIn(drama, language);
  if (isUnsaidTopic(topic)) return words.ask.unsaid(title, words.ask.unsaidAspects[topic]);
  const kind = mainKind(topic);
  if (kind === 'place') return words.noPlace(title);
  return words.ask.unsaid(title, words.aspects[kind]);
}

/** "Goblin or Bichunmu": one of the two is not in the article. */
function compareWithUnknown(asked: Understanding): Answer | undefined {
  const { dramas, comparing, left, language } = asked;
  const [drama] = dramas;
  const topic = mainTopic(asked);
  if (!drama || dramas.length !== 1 || !comparing || left === '' || !topic || asked.areas.length > 0)
    return undefined;
  if (topic === 'cost-comparison') return undefined;
  const facts = factsFor(topic, drama, asked);
  const known =
    facts.length > 0
      ? leadOf(
          facts.map((fact) => ({ drama, fact })),
          language,
        )
      : unsaidLine(drama, topic, language);
  return {
    ...aboutDrama(drama, facts, language, `${askWords(language).unknownToo(escaped(left))} ${known}`),
    outcome: 'unknown',
    missed: left,
  };
}

/** What no rule explains may be a title: one that is typed badly, fits several dramas, or is not in the article. */
function aboutLeftOver(asked: Understanding): Answer | undefined {
  const { left, language } = asked;
  const namesOthers =
    asked.people.length > 0 || asked.channels.length > 0 || (asked.areas.length > 0 && !namesUnknown(asked));
  if (left === '' || namesOthers || (isOpen(asked) && !looksLikeTitle(asked))) return undefined;
  const { outcome, matches } = dramaSearch.search(left);
  const near = matches.flatMap((match) => dramaById(match.id) ?? []);
  if (outcome === 'found' && near[0]) return aboutDramas({ ...asked, dramas: [near[0]] });
  const topic = mainTopic(asked);
  const calls = near
    .slice(0, 5)
    .map((drama) => ({ label: titleIn(drama, language), call: callFor(topic, drama) }));
  if (outcome === 'unsure') return whichDrama(left, calls, language);
  return topic ? noDrama(left, calls, language) : undefined;
}

/** "Which drama …", "what began the trend": the question itself asks for the drama, so that none need be named. */
const isOpen = ({ all, topics, yesNo }: Understanding): boolean =>
  !yesNo && (all.has('dramas') || topics.some((topic) => openTopics.includes(topic)));

const openTopics: readonly TopicName[] = [
  'countries',
  'trend',
  'abroad-why',
  'cost-rank',
  'cheapest',
  'first-place',
  'money-all',
  'undated',
];

const looksLikeTitle = ({ left }: Understanding): boolean => /^\p{Lu}\p{Ll}/u.test(left);

/** A place beside a word that no rule knows: "Was Goblin filmed in Canada" asks of a drama, "snowy Hokkaido" does not. */
const namesUnknown = (asked: Understanding): boolean => !asked.all.has('dramas') && looksLikeTitle(asked);

function callFor(topic: TopicName | undefined, drama: Drama): Call {
  const options = { title: drama.id };
  if (topic === 'place') return { command: 'location', options };
  return { command: topic === 'cost' || topic === 'rights' ? 'budget' : 'drama', options };
}

function notUnderstood(question: string, asked: Understanding): Answer {
  const words = wordsIn(asked.language);
  const shown = escaped(question);
  return {
    outcome: 'unknown',
    language: asked.language,
    heading: words.ask.notUnderstood,
    lead: shown === '' ? words.ask.emptyQuestion : words.ask.notUnderstoodLead(shown),
    sections: [{ lines: nearestExamples(question, asked.language).map((example) => `- ${example}`) }],
    buttons: [
      { label: words.buttons.help, call: { command: 'help', options: {} } },
      { label: words.buttons.list, call: { command: 'list', options: {} } },
    ],
    ...(shown === '' ? {} : { missed: question }),
  };
}
