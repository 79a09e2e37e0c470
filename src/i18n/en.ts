import { formatWon } from './amounts.ts';
import { listOf, ranges } from './lists.ts';
import type { Texts } from './texts.ts';

/** The one country of the article that takes an article. */
const the = (place: string): string => (place === 'USA' ? `the ${place}` : place);

const dramasOf = (count: number): string => (count === 1 ? '1 drama' : `${count} dramas`);

export const en: Texts = {
  kinds: {
    place: 'Where',
    shoot: 'Shoot',
    episodes: 'Episodes',
    partner: 'Partner',
    cost: 'Cost',
    'cost-comparison': 'By comparison',
    'cost-rank': 'Rank by cost',
    rights: 'Rights',
    buyers: 'Bought by',
    investors: 'Investors',
    channels: 'Channels',
    cast: 'Cast',
    producer: 'Producer',
    statement: 'In her words',
    rank: 'Rank',
    reception: 'How it did',
    airing: 'Airing',
    year: 'Year',
    'held-back': 'Held back',
    trend: 'The trend',
    about: 'About',
    abroad: 'Filmed abroad',
    comparison: 'Compared with another drama',
    views: 'Watched again',
    purpose: 'Purpose',
  },

  source: (sentences) =>
    `Source: ${sentences.length > 0 ? `${sentences.length > 1 ? 'sentences' : 'sentence'} ${listOf(ranges(sentences), 'en')} of ` : ''}a Vietnamese newspaper article, as things stood when it was written.`,
  original: (vietnamese) => `In the original: ${vietnamese}`,
  inferred: 'inferred',
  extents: { all: 'entirely', most: 'most scenes', some: 'some scenes' },
  inferredFrom: (because) => `Inferred: ${because}.`,

  noPlace: (drama) => `The article doesn't say where ${drama} was filmed.`,
  noMoney: (drama) => `The article doesn't say what ${drama} cost or sold for.`,
  allMoney: 'The amounts in the article',
  amountsOf: (count) => `The article gives amounts for **${dramasOf(count)}**.`,

  filmedIn: (place) => `Filmed in ${the(place)}`,
  filmedThere: (place, count, titles) =>
    `${dramasOf(count)} ${count === 1 ? 'was' : 'were'} filmed in ${the(place)}: ${titles}.`,
  shownThere: (place, count, titles) =>
    `The article names ${dramasOf(count)} with scenes in ${the(place)}: ${titles}.`,
  countedThere: (place, count) => `The article names **${dramasOf(count)}** with scenes in ${the(place)}.`,
  nothingIn: (place) => `The article doesn't name any drama filmed in **${the(place)}**.`,
  liesIn: (place, around) => `${place} is in ${the(around)}.`,
  whichPlace: 'Which place?',
  unsurePlace: (typed) => `“${typed}” could be one of these.`,
  unknownPlace: (typed) => `The article names no place called “${typed}”.`,
  placesLead: 'The buttons are countries in which dramas were filmed.',

  listAll: 'The dramas of the article',
  listLead: (count) =>
    `The article names **${dramasOf(count)}**. Choose one below to read everything about it.`,
  page: (page, pages) => `Page ${page} of ${pages}.`,
  placeNotSaid: "the article doesn't say where",
  openOne: 'Open a drama',
  compared: (first, second) => `${first} and ${second}`,
  notSaid: 'not in the article',
  more: {
    cost: (winner, loser, more, less) =>
      `**${winner}** cost more than ${loser}: ${formatWon.en(more)} against ${formatWon.en(less)}.`,
    episodes: (winner, loser) => `**${winner}** has more episodes than ${loser}.`,
    shoot: (winner, loser) => `**${winner}** took longer to film than ${loser}.`,
    rank: (winner, loser) => `**${winner}** ranked above ${loser}.`,
  },
  equal: {
    cost: (first, second) => `${first} and ${second} cost the same.`,
    episodes: (first, second) => `${first} and ${second} have equally many episodes.`,
    shoot: (first, second) => `${first} and ${second} took equally long to film.`,
    rank: (first, second) => `${first} and ${second} share a rank.`,
  },
  bothFilmedIn: (place) => `Both were filmed in **${the(place)}**.`,
  bothPartlyIn: (place, titles) => `Both have scenes filmed in **${the(place)}**: ${titles}.`,
  nothingShared: 'The article gives no figures by which the two could be compared.',
  article: 'The article',
  articleLead: 'Translated from Vietnamese.',
  articleAbout: (drama) => `What the article says about ${drama}`,
  sentencesAbout: (count, drama) =>
    `**${count === 1 ? '1 sentence' : `${count} sentences`}** of the article ${count === 1 ? 'is' : 'are'} about ${drama}.`,
  worldMap: 'Where the dramas were filmed',
  countryCount: (countries, territories) =>
    `**${countries} countries**${territories.length === 0 ? '' : ` and ${territories.length === 1 ? 'one territory' : `${territories.length} territories`} (${listOf(territories, 'en')})`}`,
  countries: (count) => `The article names dramas with scenes in ${count}.`,
  openCountry: 'Open a country',

  notInArticle: 'Not in the article',
  unknownTitle: (typed) => `The article does not mention “${typed}”, so I can't tell you anything about it.`,
  seeList: 'The list has every drama that the article names.',
  nearLead: 'Or did you mean one of these?',
  didYouMean: (name) => `Did you mean ${the(name)}?`,
  whichDrama: 'Which drama?',
  unsureTitle: (typed) => `“${typed}” could be one of these.`,
  chooseDrama: 'Choose one of these.',

  help: 'What you can ask',
  helpLead: (dramas, abroad, countries) =>
    `All I know is one newspaper article about Korean dramas filmed abroad: **${dramas} dramas**, ${abroad} of them filmed abroad, in ${countries}. Every answer points to the sentence it rests on, and what the article doesn't say I don't make up.`,
  commandGroups: {
    question: 'In your own words',
    drama: 'About a drama',
    place: 'By place',
    source: 'The source',
  },
  helpOptions: '-# Every command also takes `private` (only you see the answer) and `language`.',

  buttons: {
    location: 'Where was it filmed?',
    budget: 'What did it cost?',
    drama: 'Everything about it',
    allBudgets: 'All amounts',
    list: 'All dramas',
    article: 'In the article',
    map: 'On the map',
    help: 'What else?',
    back: 'Back',
    forward: 'Next',
    open: 'Show the sentences',
    close: 'Hide the sentences',
    share: 'Show to everyone',
    openStreetMap: 'Open in OpenStreetMap',
  },

  examples: [
    'Where was Lovers in Paris filmed?',
    'How much did Bichunmu cost per episode?',
    'Which dramas were filmed in Japan?',
    'Who invested in Sad Sonata?',
    'Which drama came first in 2004?',
    'How long did they film Bichunmu?',
    'Who stars in Sad Sonata?',
    'What did the producer of Wonderful Life say?',
    'How many episodes does Love Story in Harvard have?',
    'Which channels want to air Bichunmu?',
    'What is coming soon?',
    'What began the trend?',
    'Was Sad Sonata a hit?',
    'Which cost more, Bichunmu or Sad Sonata?',
  ],
  questionsAbout: {
    place: (drama) => `Where was ${drama} filmed?`,
    money: (drama) => `How much did ${drama} cost?`,
    all: (drama) => `What does the article say about ${drama}?`,
  },

  outdated: 'That belongs to another version of me',
  outdatedLead:
    'I was updated since, and this no longer leads anywhere. Please ask again with a slash command.',
  failed: 'Sorry, something broke on my side',
  failedLead: (id) => `It is not your fault. If you tell the people who run me, give them this id: \`${id}\``,
};
