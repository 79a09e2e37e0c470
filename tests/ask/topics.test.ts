import { describe, expect, test } from 'vitest';
import { understand } from '../../src/ask/understand.ts';

/** Questions in which several topics are heard, and those of them that are asked. */
const asked = {
  // What somebody said, not what they said it about.
  'what did the actors of Bichunmu say?': 'statement',
  'what did the producer of Wonderful Life say to viewers?': 'statement',
  'what did Park Kyung Lee say about the trend?': 'statement',
  'who said that Japan bought Sad Sonata?': 'statement buyers',

  // Who paid, not how much.
  'which producers invested in Sad Sonata?': 'investors',
  'who are the foreign partners that invested in Sad Sonata?': 'investors',
  'where did all the money for Sad Sonata come from?': 'investors',
  'how much do they hope buyers will pay for Bichunmu?': 'rights-hoped',
  'which producer bought Sad Sonata?': 'buyers',
  'how much did the buyer of Sad Sonata pay?': 'buyers',
  'how much did the producers sell Bichunmu for?': 'rights',
  'how much did the producers of All In spend?': 'cost',
  'nhà sản xuất đã chi bao nhiêu tiền cho Bichunmu?': 'cost',
  'did Bichunmu cost more than domestic dramas that were filmed at the same time?': 'cost-comparison',
  'who produced the most expensive drama?': 'cost-rank producer',
  'where was the most expensive drama filmed?': 'cost-rank place',

  // "Filmed", "first", "where" and "year" in other questions than where and when it was filmed.
  'how many episodes were filmed in 6 months?': 'episodes place',
  'which actors were filmed?': 'cast',
  'which year did it come second?': 'rank',
  'where did Full House come?': 'rank',
  'what year was Bichunmu aired?': 'airing',
  'are viewers watching Full House now?': 'reception',
  'why is there a trend to film abroad?': 'abroad-why',
  'how did viewers like the trend of filming abroad?': 'trend',
  'which drama was the first to start the trend?': 'trend',
  'what year was this article written?': 'undated',

  // Why it was held back, not what it was held back from.
  'why was Bichunmu kept from the channels?': 'held-back',
  'why hold back the rights to Bichunmu?': 'held-back',
  'why did the producers hold back Bichunmu to save money?': 'held-back',

  // What the article doesn't say, not what is mentioned beside it.
  'which actor directed All In?': 'director',
  'was the writer popular?': 'writer',
  'tác giả kịch bản Bichunmu có nổi tiếng không': 'writer',
  'did people like the ending of Full House?': 'plot',
  'which actor sings the theme of All In?': 'music',
  'was the soundtrack popular with viewers?': 'music',
  'what rank did the soundtrack get?': 'music',
  'is it streaming on any channel now?': 'streaming',
  'where can I watch popular dramas online?': 'streaming',
  'what was the rank by ratings?': 'ratings',
  'which drama got an award for first place?': 'awards',
  'what rank did the award go to?': 'awards',
  'did the popular drama get awards?': 'awards',
  'which actors won awards?': 'awards',
  'how much were the actors of Sad Sonata paid?': 'fees',
};

/** Topics that only say "tell me something" are left out. */
const tellingTopics = (question: string): string =>
  understand(question, 'en')
    .topics.filter((topic) => topic !== 'about' && topic !== 'dramas')
    .join(' ');

describe('of several topics that are heard, those that are meant:', () => {
  test.each(Object.entries(asked))('“%s” asks for %s', (question, topics) => {
    expect(tellingTopics(question)).toBe(topics);
  });
});
