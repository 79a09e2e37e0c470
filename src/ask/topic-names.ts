/** The topics that people ask about, by name. */
import type { FactKind } from '../dataset/schema.ts';
import type { UnsaidTopic } from '../i18n/texts.ts';

/** Kinds of fact that answer a topic together with other kinds. */
type PartOfTopic = 'abroad' | 'views' | 'comparison' | 'purpose';

/** Asked for by people, answered by the article. */
export type SaidTopic =
  | Exclude<FactKind, PartOfTopic>
  | 'cost-per-episode'
  | 'rights-hoped'
  | 'cheapest'
  | 'money-all'
  | 'first-place'
  | 'countries'
  | 'dramas'
  | 'abroad-why'
  | 'undated';

export type TopicName = SaidTopic | UnsaidTopic;

/** For each topic the regular expression, in words without marks, that asks for it. */
export type Phrases = Readonly<Record<TopicName, string>>;
