/** How questions are answered in English. */
import { formatWon } from '../../i18n/amounts.ts';
import type { Reckoned } from '../arithmetic.ts';
import type { Field, Measure } from '../query.ts';
import type { AskWords } from './words.ts';

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** What is asked, after "The article doesn't say". */
const clauses: Readonly<Record<Field, (title: string) => string>> = {
  place: (title) => `where ${title} was filmed`,
  abroad: (title) => `whether ${title} was filmed abroad`,
  scenery: (title) => `what the scenery of ${title} is like`,
  shoot: (title) => `how long ${title} was filmed for`,
  episodes: (title) => `how many episodes ${title} has`,
  partner: (title) => `whom ${title} was made together with`,
  cost: (title) => `what ${title} cost`,
  costPerEpisode: (title) => `what an episode of ${title} cost`,
  home: (title) => `how the cost of ${title} compares with dramas made at home`,
  rights: (title) => `what the rights to ${title} sold for`,
  hoped: (title) => `what price the producers of ${title} hope for`,
  buyers: (title) => `who bought ${title}`,
  investors: (title) => `who invested in ${title}`,
  profit: (title) => `whether ${title} made a profit`,
  channels: (title) => `which channel airs ${title}`,
  cast: (title) => `who stars in ${title}`,
  producer: (title) => `who produced ${title}`,
  statement: (title) => `what the producer of ${title} said`,
  rank: (title) => `where ${title} ranked`,
  reception: (title) => `how viewers took ${title}`,
  views: (title) => `how many times people watched ${title}`,
  airing: (title) => `when ${title} airs`,
  year: (title) => `which year ${title} is from`,
  heldBack: (title) => `whether ${title} was held back`,
  trend: (title) => `whether ${title} set off a trend`,
  purpose: (title) => `why ${title} was filmed abroad`,
  about: (title) => `anything about ${title}`,
  genre: (title) => `what genre ${title} is`,
  director: (title) => `who directed ${title}`,
  writer: (title) => `who wrote ${title}`,
  plot: (title) => `what ${title} is about or how it ends`,
  music: (title) => `anything about the music of ${title}`,
  streaming: (title) => `where to watch ${title}`,
  ratings: (title) => `how many people watched ${title}`,
  awards: (title) => `which awards ${title} won`,
  fees: (title) => `what the actors of ${title} were paid`,
  character: (title) => `anything about the characters of ${title}`,
  filmDate: (title) => `when ${title} was filmed`,
  reason: (title) => `why that is so of ${title}`,
};

const extremes: Readonly<Record<Measure, Readonly<Record<'most' | 'least', string>>>> = {
  cost: { most: 'cost the most', least: 'cost the least' },
  costPerEpisode: { most: 'cost the most an episode', least: 'cost the least an episode' },
  rights: {
    most: 'earned the most from a sale of its rights',
    least: 'earned the least from a sale of its rights',
  },
  hoped: { most: 'is hoped to sell for the most', least: 'is hoped to sell for the least' },
  episodes: { most: 'has the most episodes', least: 'has the fewest episodes' },
  shoot: { most: 'had the longest shoot', least: 'had the shortest shoot' },
  rank: { most: 'ranked highest', least: 'ranked lowest' },
  places: { most: 'was filmed in the most places', least: 'was filmed in the fewest places' },
  countries: { most: 'was filmed in the most countries', least: 'was filmed in the fewest countries' },
  views: { most: 'was watched again the most', least: 'was watched again the least' },
  viewers: { most: 'had the most viewers', least: 'had the fewest viewers' },
};

const mores: Readonly<Record<Measure, string>> = {
  cost: 'cost more than',
  costPerEpisode: 'cost more an episode than',
  rights: 'earned more from its rights than',
  hoped: 'is hoped to sell for more than',
  episodes: 'has more episodes than',
  shoot: 'was filmed for longer than',
  rank: 'ranked higher than',
  places: 'was filmed in more places than',
  countries: 'was filmed in more countries than',
  views: 'was watched again more often than',
  viewers: 'did better with viewers than',
};

const count = (value: number, noun: string): string => `${value} ${noun}${value === 1 ? '' : 's'}`;

const amountOf = (measure: Measure, value: number): string => {
  switch (measure) {
    case 'episodes':
      return count(value, 'episode');
    case 'shoot':
      return count(value, 'month');
    case 'rank':
      return count(value, 'place');
    case 'cost':
    case 'costPerEpisode':
    case 'rights':
    case 'hoped':
      return formatWon.en(value);
    case 'places':
      return count(value, 'place');
    default:
      return `${value}`;
  }
};

const bounds: Readonly<Record<Reckoned['bound'], string>> = {
  exactly: '',
  about: 'about ',
  over: 'over ',
  'at-least': 'at least ',
  reached: 'as much as ',
};

function reckoned({ operation, measure, value, bound, times, isHoped }: Reckoned): string {
  if (operation === 'ratio') return `That is ${bounds[bound]}**${Number(value.toFixed(1))} times** as much.`;
  const amount = `${bounds[bound]}**${amountOf(measure, value)}**`;
  switch (operation) {
    case 'sum':
      return `Together that is ${amount}.`;
    case 'difference':
      return `The difference is ${amount}.`;
    case 'product':
      return `For ${times} episodes that would be ${amount}${isHoped ? ', a price that is only hoped for' : ''}.`;
  }
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

const kinds = {
  country: 'countries and territories',
  city: 'cities',
  island: 'islands',
  university: 'universities',
  region: 'regions',
} as const;
const kind1 = {
  country: 'country',
  city: 'city',
  island: 'island',
  university: 'university',
  region: 'region',
} as const;

export const en: AskWords = {
  yes: (sentence) => `Yes, ${sentence}`,
  no: (sentence) => `No, ${sentence}`,
  nearly: (sentence) => `Not quite: ${sentence}`,
  says: (title, sentence) => `This is what the article says of ${title}: ${sentence}`,
  open: (sentence) => `The article doesn't say so. ${sentence}`,
  unsaid: (field, title) => `The article doesn't say ${clauses[field](title)}.`,
  unsaidOfAll: (field) => `The article doesn't say ${clauses[field]('any of the dramas')}.`,
  notFilmedIn: (title, place) => `The article doesn't say that ${title} was filmed in ${place}.`,
  notInvested: (title, place) => `The article doesn't say that money for ${title} came from ${place}.`,
  notBought: (title, place) => `The article doesn't say that ${place} bought ${title}.`,
  personNotNamed: (title, person) => `The article doesn't name ${person} with ${title}.`,
  notSo: (title) => `The article doesn't say that of ${title}.`,
  list: (titles) =>
    titles.length === 1
      ? `There is one: **${titles[0]}**.`
      : `There are ${titles.length} dramas: ${joined(titles.map((title) => `**${title}**`))}.`,
  nothingIn: (place) => `The article names no drama filmed in ${place}.`,
  noneSuch: 'The article names no such drama.',
  onlyNamed: (sentence) => `It is only mentioned so: ${sentence}`,
  many: (value) => `The article says it of ${count(value, 'drama')}:`,
  extreme: (measure, end, titles) =>
    `Of the dramas for which the article says it, **${titles}** ${extremes[measure][end]}.`,
  more: (measure, winner, loser) => `**${winner}** ${mores[measure]} ${loser}.`,
  equal: (_, first, second) => `${first} and ${second} are level in this.`,
  difference: (measure, winner, loser, value) =>
    `**${winner}** ${mores[measure]} ${loser}, by ${measure === 'cost' || measure === 'rights' || measure === 'costPerEpisode' || measure === 'shoot' ? 'about ' : ''}**${amountOf(measure, value)}**.`,
  reckoned,
  nth: (place, titles) =>
    `Of the dramas for which the article says it, **${titles}** comes ${ordinals[place - 1] ?? place}.`,
  notComparable: (_, first, second) =>
    `The article doesn't give enough to compare ${first} with ${second} in this.`,
  ahead: (winner, loser) => `**${winner}** did better than ${loser}.`,
  places: (names, kind) =>
    names.length === 1
      ? `There is one ${kind1[kind ?? 'country']}: **${names[0]}**.`
      : `There are ${names.length} ${kinds[kind ?? 'country']}: ${joined(names.map((name) => `**${name}**`))}.`,
  shared: (titles, names) =>
    `${joined(titles)} were both filmed in ${joined(names.map((name) => `**${name}**`))}.`,
  nothingShared: (titles) => `By the article, ${joined(titles)} share no place of filming.`,
  mostIn: (place, value) => `The most dramas, ${value}, were filmed in **${place}**.`,
  cover: (cost, sale) =>
    `That sale alone didn't cover it: ${sale} against a cost of ${cost}. The article doesn't say whether it made a profit.`,
  absent: (title) => `“${title}” is not in the article.`,
  mention: (words) => `The article mentions “${words}” here:`,
  notUnderstood: "I didn't understand that",
  notUnderstoodWords: (words) =>
    `I didn't understand “${words}”. I only know one article about Korean dramas filmed abroad.`,
  tryThese: 'Try one of these:',
  partly: (words) => `I didn't understand “${words}” in the question.`,
  readAs: (reading) => `I read the question as: ${reading}`,
  greeting:
    'Hello! I answer questions about Korean dramas filmed abroad, from one Vietnamese newspaper article. Try one of these:',
  thanks: "You're welcome! Ask me something else, for example:",
  help: 'I know one article about Korean dramas filmed abroad: where they were shot, what they cost, who stars, how they ranked. Try one of these:',
  offTopic:
    "That's not something I know: I only know one article about Korean dramas filmed abroad. Try one of these:",
  undated: 'The article gives no date and no author; its “now” is when it was written.',
  joined,
  trend: 'Korean dramas filmed abroad',
  didYouMean: 'Which of these do you mean?',
};
