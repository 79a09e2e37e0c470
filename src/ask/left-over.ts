/** What no rule explains may be a title that fits several dramas, or that the article does not have. */
import { noDrama, whichDrama } from '../answers/title.ts';
import type { Answer, Call } from '../contract/command.ts';
import { dramaById } from '../dataset/index.ts';
import type { Drama } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { dramaSearch } from '../search/catalogue.ts';
import { mainTopic } from './facts.ts';
import type { TopicName } from './topic-names.ts';
import type { Understanding } from './understand.ts';

/** How many near titles are offered. */
const mostNear = 5;

/** The answer where a question's unexplained words decide it. */
export function aboutLeftOver(asked: Understanding): Answer | undefined {
  const { left, language } = asked;
  if (left === '') return undefined;
  const { outcome, matches } = dramaSearch.search(left);
  const near = matches.map(({ id }) => dramaById(id)).filter((drama) => drama !== undefined);
  if (needsNoTitle(asked)) return undefined;
  const topic = mainTopic(asked);
  const calls = near
    .slice(0, mostNear)
    .map((drama) => ({ label: titleIn(drama, language), call: callFor(topic, drama) }));
  if (outcome === 'unsure') return whichDrama(left, calls, language);
  return topic ? noDrama(left, calls, language) : undefined;
}

/**
 * Whether the question stands without the words that no rule explains: it names people, or a place ("snowy
 * Hokkaido"), or itself asks for the drama ("which drama …"). A capital still makes them a title ("Was Goblin
 * filmed in Canada").
 */
function needsNoTitle(asked: Understanding): boolean {
  const { people, channels, areas, all, topics, yesNo, left } = asked;
  if (people.length > 0 || channels.length > 0) return true;
  const titled = /^\p{Lu}\p{Ll}/u.test(left);
  if (areas.length > 0) return all.has('dramas') || !(titled || yesNo);
  return !titled && !yesNo && (all.has('dramas') || topics.some((topic) => openTopics.includes(topic)));
}

/** Topics that ask for a drama or for the article as a whole. */
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

function callFor(topic: TopicName | undefined, drama: Drama): Call {
  const options = { title: drama.id };
  if (topic === 'place') return { command: 'location', options };
  return { command: topic === 'cost' || topic === 'rights' ? 'budget' : 'drama', options };
}
