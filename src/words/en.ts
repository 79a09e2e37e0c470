import type { Words } from './words.ts';

const title = { name: 'title', description: 'A drama, in any language or spelling' };

export const en: Words = {
  commands: {
    location: { name: 'location', description: 'Where a drama was filmed', options: { title } },
    budget: {
      name: 'budget',
      description: 'What a drama cost; without a title, every amount known',
      options: { title },
    },
    drama: { name: 'drama', description: 'All that the article says about a drama', options: { title } },
    help: { name: 'help', description: 'What this bot can tell you', options: {} },
  },
  privateOption: { name: 'private', description: 'Show the answer only to you' },
  kinds: {
    place: 'Filmed in',
    shoot: 'Shoot',
    episodes: 'Episodes',
    partner: 'Partner',
    cost: 'Cost',
    'cost-comparison': 'By comparison',
    'cost-rank': 'Most expensive',
    rights: 'Rights',
    buyers: 'Bought by',
    investors: 'Investors',
    channels: 'Channels',
    cast: 'Cast',
    producer: 'Producer',
    statement: 'In her words',
    rank: 'Rank',
    reception: 'Viewers',
    airing: 'On air',
    year: 'Year',
    'held-back': 'Held back',
    trend: 'The trend',
    about: 'About',
  },
  placeKinds: {
    country: 'country',
    city: 'city',
    island: 'island',
    region: 'region',
    university: 'university',
  },

  source:
    'As one Vietnamese newspaper article tells it, in its own time; other sources may know other figures.',
  sentence: (number) => `Sentence ${number}`,
  translation: 'in translation',
  above: (numbers) => `Sentence ${numbers}, quoted above`,
  concluded: (because) => `concluded: ${because}`,

  where: (drama) => `Where ${drama} was filmed`,
  money: (drama) => `What ${drama} cost`,
  noPlace: (drama) => `The article doesn't say where ${drama} was filmed.`,
  noMoney: (drama) => `The article doesn't say what ${drama} cost or sold for.`,
  butItSays: (kinds) => `What it does tell: ${kinds}.`,
  allMoney: 'All amounts in the article',
  allMoneyLead: 'The largest first in each group.',
  moneyGroups: { drama: 'Whole drama', rights: 'Rights', episode: 'Per episode' },

  unknownTitle: (typed) => `“${typed}” is not in the article`,
  unknownTitleLead: 'So I have no facts about it. The list shows every drama that the article names.',
  nearTitlesLead: 'So I have no facts about it. Did you mean one of these?',
  unsureTitle: (typed) => `Which drama is “${typed}”?`,
  unsureTitleLead: 'Did you mean one of these?',
  emptyTitle: 'Which drama?',

  help: 'What you can ask',
  helpLead: (dramas, countries) =>
    `I know one newspaper article about Korean dramas filmed abroad: ${dramas} dramas, ${countries} countries. Every answer shows the sentence it rests on, and when the article doesn't know, I say so.`,
  helpPrivate: 'Add `private` to any command and only you see the answer.',

  buttons: {
    location: 'Where was it filmed?',
    budget: 'What did it cost?',
    drama: 'Everything about it',
    allBudgets: 'All amounts',
    help: 'What else?',
  },

  outdated: 'That belongs to another version of me',
  outdatedLead:
    'I was updated since, and this no longer leads anywhere. Please ask again with a slash command.',
  failed: 'Sorry, something broke on my side',
  failedLead: (id) => `It is not your fault. If you tell the people who run me, give them this id: \`${id}\``,
};
