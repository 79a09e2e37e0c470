/** Which facts answer a topic. */
import type { Drama, Fact, FactKind } from '../dataset/schema.ts';
import type { UnsaidTopic } from '../i18n/texts.ts';
import type { TopicName } from './topic-names.ts';
import { isVague } from './topics.ts';
import type { Understanding } from './understand.ts';

const unsaidTopics: readonly UnsaidTopic[] = [
  'director',
  'writer',
  'plot',
  'music',
  'streaming',
  'ratings',
  'awards',
  'fees',
];

/** Whether a topic is one that the article says of no drama. */
export const isUnsaidTopic = (topic: TopicName): topic is UnsaidTopic =>
  unsaidTopics.some((unsaid) => unsaid === topic);

/** The kinds of fact that answer the topics which are no kind themselves; the first is the main one. */
const kindsOfTopic: Readonly<
  Record<Exclude<TopicName, FactKind | UnsaidTopic>, readonly [FactKind, ...FactKind[]]>
> = {
  'cost-per-episode': ['cost'],
  'rights-hoped': ['rights'],
  cheapest: ['cost'],
  'money-all': ['cost', 'rights', 'cost-comparison'],
  'first-place': ['rank'],
  countries: ['place'],
  dramas: ['place'],
  'abroad-why': ['trend'],
  undated: ['trend'],
};

/** Further kinds that belong to the answer of a topic. */
const alsoKinds: Readonly<Partial<Record<TopicName, readonly FactKind[]>>> = {
  buyers: ['rights'],
  reception: ['views', 'comparison'],
  'cost-rank': ['cost'],
  year: ['rank', 'airing'],
};

const isNoKind = (topic: Exclude<TopicName, UnsaidTopic>): topic is keyof typeof kindsOfTopic =>
  topic in kindsOfTopic;

const kindsOf = (topic: Exclude<TopicName, UnsaidTopic>): readonly [FactKind, ...FactKind[]] =>
  isNoKind(topic) ? kindsOfTopic[topic] : [topic, ...(alsoKinds[topic] ?? [])];

/** The kind of fact that a topic asks for first. */
export const mainKind = (topic: Exclude<TopicName, UnsaidTopic>): FactKind => kindsOf(topic)[0];

/** The facts of a drama that answer a topic, the most direct ones first. */
export function factsFor(topic: TopicName, drama: Drama, { all, plain }: Understanding): readonly Fact[] {
  if (isUnsaidTopic(topic)) return [];
  if (isVague(topic)) return drama.facts;
  const facts = kindsOf(topic).flatMap((kind) => drama.facts.filter((fact) => fact.kind === kind));
  const perEpisode = (fact: Fact) => 'unit' in fact && fact.unit === 'episode';
  switch (topic) {
    case 'cost-per-episode':
      return facts.filter(perEpisode);
    case 'cheapest':
      return facts.filter((fact) => !perEpisode(fact));
    case 'cost-rank':
      return facts.some((fact) => fact.kind === 'cost-rank') ? facts : [];
    case 'rights-hoped':
      return facts.filter((fact) => fact.kind === 'rights' && fact.status === 'hoped');
    case 'rights':
      return facts
        .filter((fact) => perEpisode(fact) || !all.has('cost-per-episode'))
        .filter((fact) => fact.kind === 'rights' && !(fact.status === 'hoped' && asksRecord(plain)));
    case 'buyers':
      return facts.filter(
        (fact) => fact.kind === 'buyers' || (fact.kind === 'rights' && fact.status === 'made'),
      );
    default:
      return facts;
  }
}

const asksRecord = (plain: string): boolean => /\b(record|ky luc)\b|기록/.test(plain);

/** The most telling topic; a vague one only where there is no other. */
export const mainTopic = ({ topics }: Understanding): TopicName | undefined =>
  topics.find((topic) => !isVague(topic)) ?? topics[0];

/** The number by which a fact can be more than another, in won, episodes or months; none where it has no such number. */
export function sizesOf(fact: Fact): number[] {
  switch (fact.kind) {
    case 'cost':
    case 'rights':
      return [fact.amount];
    case 'episodes':
      return [fact.count];
    case 'shoot':
      return [fact.months];
    default:
      return [];
  }
}
