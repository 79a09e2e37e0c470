/**
 * What people ask about. The phrases that ask for each topic stand in phrases/, a file a language; here stands
 * which topic wins where several are heard: "sold for how much" is about rights, not about cost.
 */

import type { Language } from '../dataset/schema.ts';
import { memoizeBoth } from '../memoize.ts';
import { en } from './phrases/en.ts';
import { ko } from './phrases/ko.ts';
import { vi } from './phrases/vi.ts';
import { unmarked } from './plain.ts';
import type { Phrases, TopicName } from './topic-names.ts';

/** Every topic with those that it replaces, most telling first. */
const topics: readonly { readonly name: TopicName; readonly over: readonly TopicName[] }[] = [
  { name: 'statement', over: ['producer', 'cast', 'place', 'reception', 'trend'] },
  { name: 'investors', over: ['cost', 'place', 'partner', 'countries', 'producer', 'money-all'] },
  { name: 'cost-comparison', over: ['cost', 'place'] },
  { name: 'rights-hoped', over: ['cost', 'rights', 'producer', 'cost-per-episode', 'episodes', 'buyers'] },
  { name: 'buyers', over: ['rights', 'cost', 'channels', 'producer', 'countries'] },
  { name: 'rights', over: ['cost', 'cost-per-episode', 'producer'] },
  { name: 'cost-rank', over: ['cost', 'dramas'] },
  { name: 'cheapest', over: ['cost', 'cost-rank', 'dramas'] },
  { name: 'cost-per-episode', over: ['cost', 'episodes'] },
  { name: 'cost', over: ['producer'] },
  { name: 'producer', over: [] },
  { name: 'money-all', over: ['cost'] },
  { name: 'episodes', over: ['cost', 'shoot'] },
  { name: 'shoot', over: ['place', 'cost'] },
  { name: 'cast', over: ['place'] },
  { name: 'first-place', over: ['rank', 'dramas', 'place'] },
  { name: 'rank', over: ['year', 'place', 'dramas'] },
  { name: 'held-back', over: ['airing', 'channels', 'place', 'cost', 'producer', 'rights', 'shoot'] },
  { name: 'channels', over: ['airing', 'rights', 'place', 'dramas'] },
  { name: 'airing', over: ['place', 'year', 'dramas'] },
  { name: 'reception', over: ['airing', 'place', 'episodes', 'cost', 'dramas'] },
  { name: 'abroad-why', over: ['trend', 'place', 'cost', 'dramas'] },
  { name: 'trend', over: ['place', 'dramas', 'airing', 'reception', 'first-place'] },
  { name: 'partner', over: ['place', 'producer'] },
  { name: 'year', over: [] },
  { name: 'countries', over: ['place', 'dramas'] },
  { name: 'place', over: ['dramas'] },
  { name: 'undated', over: ['airing', 'writer', 'year', 'place', 'about'] },
  { name: 'dramas', over: [] },
  { name: 'about', over: [] },
  { name: 'director', over: ['cast'] },
  { name: 'writer', over: ['reception', 'rights'] },
  { name: 'plot', over: ['about', 'reception'] },
  { name: 'music', over: ['cast', 'reception', 'first-place', 'rank'] },
  { name: 'streaming', over: ['place', 'reception', 'airing', 'channels'] },
  { name: 'ratings', over: ['reception', 'rank'] },
  // "Won" is also the money.
  { name: 'awards', over: ['rank', 'first-place', 'reception', 'cost', 'cast'] },
  { name: 'fees', over: ['cost', 'cast', 'rights'] },
];

const phrasesIn: Readonly<Record<Language, Phrases>> = { vi, en, ko };

/** Vietnamese and English phrases are whole words; Korean ones are parts of words. */
function pattern(source: string, language: Language): RegExp {
  const spaced = source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+');
  return new RegExp(language === 'ko' ? spaced : `(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`, 'gu');
}

const patternOf = memoizeBoth((language: Language, name: TopicName) =>
  pattern(phrasesIn[language][name], language),
);

export interface Heard {
  /** What is asked, most telling first; topics that another one replaces are left out. */
  readonly topics: readonly TopicName[];
  /** All that was heard, replaced or not. */
  readonly all: ReadonlySet<TopicName>;
  /** Where the phrases stand. */
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
}

/** Words whose marks tell them apart from a word of a phrase: "mùa" (season) is not "mua" (to buy). */
const lookalikes =
  /(?<!\p{L})(mùa|mưa|múa|đông|mẹ|nhắc|tiên|tiến|giả|già|đất|đạt|sáo|chân|hàng|hãng|thân|tốt|bạn|bàn|mặc|dòng|hét|chiều|vòng|đồng)(?!\p{L})/gu;

/** What parts two questions in one: "where was it filmed, and how long". */
const between = /[,;]|\b(?:and|va)\b|그리고/u;

/** The topics that a question (in lower case, mentions blanked out) asks about; of two questions in one, those of both. */
export function hear(question: string, language: Language): Heard {
  const plain = unmarked(question.replace(lookalikes, (word) => '\u0001'.repeat(word.length)));
  const stretches: { start: number; end: number }[] = [];
  const all = new Set<TopicName>();
  for (const { name } of topics) {
    for (const match of plain.matchAll(patternOf(language, name))) {
      if (match[0] === '') continue;
      all.add(name);
      stretches.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  const parts = plain.split(between).map((part) => mostTelling(heardIn(part, language)));
  const several = parts.length > 1 && parts.every((part) => part.some((name) => !isVague(name)));
  const kept = new Set(several ? parts.flat() : mostTelling(all));
  return { topics: topics.map(({ name }) => name).filter((name) => kept.has(name)), all, stretches };
}

const heardIn = (plain: string, language: Language): ReadonlySet<TopicName> =>
  new Set(topics.map(({ name }) => name).filter((name) => plain.search(patternOf(language, name)) >= 0));

/** Topics that only say "tell me something": they count where nothing else is asked. */
export const isVague = (topic: TopicName): boolean => topic === 'about' || topic === 'dramas';

/** What is left when each topic has taken the place of those that it replaces. */
function mostTelling(heard: ReadonlySet<TopicName>): TopicName[] {
  const replaced = new Set<TopicName>();
  for (const { name, over } of topics) {
    if (heard.has(name) && !replaced.has(name)) for (const other of over) replaced.add(other);
  }
  return [...heard].filter((name) => !replaced.has(name));
}
