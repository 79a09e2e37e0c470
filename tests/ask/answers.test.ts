/** Yes and no, one against another, and what to say where nothing was understood. */
import { describe, expect, test } from 'vitest';
import { nearestExamples } from '../../src/ask/examples.ts';
import type { Outcome } from '../../src/contract/command.ts';
import { answerTo, headOf, messageOf, textOf } from '../support/answers.ts';
import { slash } from '../support/interactions.ts';

function ask(question: string, locale = 'en-US') {
  const handled = answerTo(slash('ask', { question }, locale));
  const message = messageOf(handled);
  return { first: headOf(message), text: textOf(message), outcome: handled.record.outcome };
}

describe('a yes needs the article’s word, and so does a no', () => {
  test.each<[string, Outcome, string]>([
    ['Was Bichunmu filmed in China?', 'found', 'Yes. Bichunmu: China.'],
    [
      'Was Sad Sonata filmed in Japan?',
      'unsaid',
      "The article doesn't say that Sad Sonata was filmed in Japan.",
    ],
    [
      'Was Full House filmed in Japan and Thailand?',
      'found',
      'Yes. Full House: Phuket, Thailand (some scenes). Japan (some scenes).',
    ],
    [
      'Was Full House filmed in Bali?',
      'unsaid',
      "The article doesn't say that Full House was filmed in Bali. It names: Phuket",
    ],
    ['Was Full House filmed entirely in Japan?', 'found', 'No. Full House: Japan (some scenes).'],
    [
      'Was Love Story in Harvard entirely filmed in the US?',
      'found',
      'Yes. Love Story in Harvard: Harvard University',
    ],
    ['Was Bichunmu entirely filmed in China?', 'found', 'Bichunmu: China.'],
    ['Was Full House filmed in Narnia?', 'unsaid', 'was filmed in “Narnia”'],
    ['Was Bichunmu filmed at night?', 'found', 'Bichunmu: China.'],
    ['Was Sad Sonata filmed abroad?', 'found', 'Yes. Sad Sonata: Counted among the dramas filmed abroad'],
    ['Was Dae Jang Geum filmed abroad?', 'unsaid', "The article doesn't say where Dae Jang Geum was filmed."],
    ['Does Bichunmu have 24 episodes?', 'found', 'Yes. Bichunmu: 24 episodes.'],
    ['Does Bichunmu have 20 episodes?', 'found', 'No. Bichunmu: 24 episodes.'],
    ['Did they film Bichunmu for 8 months?', 'found', 'Yes. Bichunmu: Over 8 months in China.'],
    [
      'Did they film Bichunmu for 9 months?',
      'unsaid',
      "The article doesn't say that. About Bichunmu it says: Over 8 months in China.",
    ],
    ['Did they film Bichunmu for 6 months?', 'found', 'No. Bichunmu: Over 8 months in China.'],
    ['Did an episode of Bichunmu cost 320 million won?', 'unsaid', "The article doesn't say that."],
    [
      'Did an episode of Bichunmu cost 200 million won?',
      'found',
      'No. Bichunmu: Over 300 million won an episode.',
    ],
    ['Was All In from 2003?', 'found', 'Yes. All In: 2003'],
    ['Was All In from 2004?', 'unsaid', "The article doesn't say that. About All In it says: 2003"],
    ['Did viewers like All In?', 'found', 'Yes. All In: The drama was an outstanding success.'],
    ['Did viewers like Bichunmu?', 'unsaid', "About Bichunmu, the article doesn't say how viewers took it."],
    ['Did All In begin the trend?', 'found', 'Yes. All In: After the success'],
    ['Was Bichunmu held back?', 'found', 'Yes. Bichunmu: Unlike the practice until then'],
    [
      'Was Bichunmu made with Japan?',
      'unsaid',
      "The article doesn't say that. About Bichunmu it says: Made together with China.",
    ],
    ['Did China buy Bichunmu?', 'found', 'Yes. Bichunmu: A great many'],
    ['Did Sad Sonata sell its rights for 5 billion?', 'found', 'No. Sad Sonata: Rights sold'],
    ['Is Park Kyung Lee the producer of Wonderful Life?', 'found', 'Yes. Wonderful Life: Ms Park Kyung Lee.'],
    ['Was Lovers in Paris in the top 10?', 'found', 'Yes. Lovers in Paris: 2nd'],
    [
      'Was Lovers in Paris filmed in Gangnam?',
      'unsaid',
      "The article doesn't say that Lovers in Paris was filmed in “Gangnam”.",
    ],
    ['Is Dae Jang Geum second?', 'found', 'No. Dae Jang Geum: 1st'],
    ['Does Wonderful Life air soon?', 'unsaid', "The article doesn't say that."],
    ['Did channels want Bichunmu?', 'found', 'Bichunmu: SBS, MBC and KBS'],
    ['Did Bichunmu cost 8 billion won?', 'found', 'Yes. Bichunmu: As much as 8 billion won'],
    ['Did Bichunmu cost 9 billion won?', 'found', 'No. Bichunmu: As much as 8 billion won'],
    ['Was Sad Sonata a hit?', 'found', 'No. Sad Sonata: The drama was not a hit'],
    ['Did Sad Sonata flop?', 'found', 'Yes. Sad Sonata: The drama was not a hit'],
    ['Was Lovers in Paris first in 2004?', 'found', 'No. Lovers in Paris: 2nd'],
    ['Was Lovers in Paris second in 2004?', 'found', 'Yes. Lovers in Paris: 2nd'],
    ['Was Full House first in 2004?', 'unsaid', "The article doesn't say that."],
    ['Was Lovers in Paris in the top 10 of 2003?', 'unsaid', "The article doesn't say that."],
    ['Is Lovers in Paris ranked?', 'found', '\nLovers in Paris: 2nd'],
    ['Was there a star cast in Sad Sonata?', 'found', '\nSad Sonata: A star cast'],
    ['Did Bichunmu cost more than dramas at home?', 'found', 'Yes. Bichunmu: An episode cost twice'],
    ['Is Kim Hee Sun in Sad Sonata?', 'found', 'Yes. Sad Sonata: A star cast'],
    ['Does Rain play in Sad Sonata?', 'unsaid', "The article doesn't say that."],
    [
      'Did Taiwan invest in Sad Sonata?',
      'found',
      'Yes. Sad Sonata: Some of the money came from Japan, China and Taiwan',
    ],
    ['Did France invest in Sad Sonata?', 'unsaid', "The article doesn't say that."],
    ['Were the rights of Bichunmu sold?', 'unsaid', "The article doesn't say that."],
    [
      'Were the rights of Sad Sonata sold to Japan?',
      'found',
      'Yes. Sad Sonata: Rights sold to television in Japan',
    ],
    ['Did KBS want Bichunmu?', 'found', 'Yes. Bichunmu: SBS, MBC and KBS'],
    ['Is Bichunmu the most expensive drama?', 'found', 'Yes. Bichunmu: The most expensive drama'],
    [
      'Is Sad Sonata the most expensive drama?',
      'unsaid',
      "About Sad Sonata, the article doesn't say how dear it was. Bichunmu:",
    ],
    [
      'Is Wonderful Life on air now?',
      'found',
      'Yes. Wonderful Life: On air in Korea when the article was written',
    ],
    ['Is Stained Glass on air now?', 'unsaid', "The article doesn't say that."],
    ['Did Bichunmu cost twice as much as dramas at home?', 'found', 'Yes. Bichunmu: An episode cost twice'],
    ['Did Bichunmu cost three times as much as dramas at home?', 'unsaid', "The article doesn't say that."],
  ])('“%s”', (question, outcome, answer) => {
    const { first, outcome: ended } = ask(question);
    expect(first).toContain(answer);
    expect(ended).toBe(outcome);
  });

  test.each([
    ['vi', 'Bichunmu có quay ở Trung Quốc không?', 'Đúng vậy. Bichunmu: Trung Quốc.'],
    ['vi', 'Bản Sonate buồn có phải phim ăn khách không?', 'Không. Bản Sonate buồn: Phim này không ăn khách'],
    ['ko', '비천무는 중국에서 촬영했나요?', '네. 비천무: 중국.'],
    ['ko', '슬픈연가는 흥행했어요?', '아니요. 슬픈연가: 이 드라마는 스타들이 출연했지만'],
  ])('in %s, “%s”', (locale, question, answer) => {
    expect(ask(question, locale).first).toContain(answer);
  });
});

describe('one against another', () => {
  test.each([
    ['Which cost more, Bichunmu or Sad Sonata?', 'By these figures Bichunmu cost more than Sad Sonata'],
    ['Was Sad Sonata cheaper than Bichunmu?', 'Yes. By these figures Bichunmu cost more than Sad Sonata'],
    ['Was Bichunmu cheaper than Sad Sonata?', 'No. By these figures Bichunmu cost more than Sad Sonata'],
    [
      'Does Bichunmu have more episodes than Love Story in Harvard?',
      'Yes. Bichunmu has more episodes than Love Story in Harvard.',
    ],
    [
      'Did Lovers in Paris rank higher than Dae Jang Geum?',
      'No. Dae Jang Geum ranked above Lovers in Paris.',
    ],
    ['Did Full House beat The Crown Prince’s First Love?', 'Yes. Full House: The Crown Prince'],
    ['Did The Crown Prince’s First Love beat Full House?', 'No. '],
    ['did the crown prince beat full house in viewers', 'No. '],
    ['Was Sad Sonata or All In more popular?', 'Sad Sonata: The drama was not a hit'],
    [
      'Was Bichunmu or Sad Sonata more popular?',
      "About Bichunmu, the article doesn't say how viewers took it.",
    ],
    ['Did Full House rank higher than Lovers in Paris?', 'Lovers in Paris: 2nd'],
    [
      'Did Bichunmu take longer to shoot than All In?',
      "Bichunmu: Over 8 months in China. About All In, the article doesn't say how long the shoot took.",
    ],
    [
      'Do the producers hope to sell Bichunmu for more than Sad Sonata?',
      "About Sad Sonata, the article doesn't say what its rights fetched.",
    ],
    ['Who directed Bichunmu and All In?', "About All In, the article doesn't say who directed it."],
    [
      'Who directed Goblin or Bichunmu?',
      "“Goblin” is not in the article. About Bichunmu, the article doesn't say who directed it.",
    ],
    ['Does Bichunmu or Sad Sonata have better actors?', 'Sad Sonata: A star cast'],
    ['Which came first, Lovers in Paris or Dae Jang Geum?', 'Dae Jang Geum ranked above Lovers in Paris.'],
    [
      'Which costs more per episode, Bichunmu or Sad Sonata?',
      "Bichunmu: Over 300 million won an episode. About Sad Sonata, the article doesn't say what it cost.",
    ],
    ['What could beat Dae Jang Geum?', 'Dae Jang Geum: 1st in the top 10'],
    ['What could not beat Full House?', "The Crown Prince's First Love could not overtake it in viewers."],
    ['Which cost more, All In or Bichunmu?', "About All In, the article doesn't say what it cost."],
  ])('“%s”', (question, answer) => {
    expect(ask(question).first).toContain(answer);
  });

  test('a price per episode is not set against one for a whole drama', () => {
    const { first } = ask('Did the rights of Sad Sonata fetch more than those of Bichunmu?');
    expect(first).toContain('a record 4 billion won');
    expect(first).toContain('at least 100 million won an episode');
    expect(first).not.toMatch(/Yes|No\.|higher/);
  });

  test('two dramas without a point stand side by side', () => {
    expect(ask('Compare Bichunmu and All In').first).toContain('## Bichunmu and All In');
  });

  test('one that the article does not have is said not to be there', () => {
    const { first, outcome } = ask('Which cost more, Goblin or Bichunmu?');
    expect(first).toContain('“Goblin” is not in the article. Bichunmu: As much as 8 billion won');
    expect(outcome).toBe('unknown');
  });

  test('of the other one everything is told where everything is asked', () => {
    const { first } = ask('Everything about Goblin or Bichunmu?');
    expect(first).toContain(
      '“Goblin” is not in the article. Bichunmu: China. Over 8 months in China. 24 episodes.',
    );
    expect(first).toContain('As much as 8 billion won');
  });
});

describe('questions without a drama', () => {
  test.each([
    ['Which drama came second in 2004?', 'Lovers in Paris', 'Full House:'],
    ['Which drama is from 2003?', 'All In', 'Lovers in Paris'],
    ['Which dramas are from 2004?', 'Full House', 'Las Vegas, USA'],
    ['Which drama is from 1999?', "The article doesn't say that of any drama", 'Sentence'],
    ['Which drama had the longest shoot?', 'Over 8 months', 'countries'],
    ['Whose rights sold for the most?', 'a record 4 billion won', '100 million'],
    ['Whose rights sold for the least?', '100 million won', 'a record 4 billion'],
    ['Which drama did people watch four times?', 'Love Story in Harvard', 'Full House'],
    ['Which dramas were shot at a university?', 'Harvard University', 'Kobe'],
    [
      'dramas filmed in Brazil and Japan',
      "The article doesn't name any drama filmed in **Brazil**.",
      'Paris, France',
    ],
    ['Is Sad Sonata the cheapest drama?', 'As much as 7 billion won', '8 billion'],
    ['What is coming soon?', 'Emperor of the Sea', 'Wonderful Life'],
    ['Which islands did they film on?', 'Phuket', 'Kobe'],
    ['Which drama is 24 episodes long?', 'Bichunmu', 'Love Story in Harvard'],
    ['Is there a show from the year 2003?', '2003', '2nd in the top 10'],
    ['Which drama has the fewest episodes?', 'Love Story in Harvard', 'Bichunmu'],
    ['Which drama cost the least?', 'the lowest is that of Sad Sonata', 'All In'],
    ['What did Japan invest in?', 'Sad Sonata', 'Stained Glass'],
    ['Which drama did Kim Hee Sun play in?', 'Sad Sonata', 'Bichunmu'],
    ['Which dramas were filmed in Bali and in Paris?', 'Memories of Bali', 'Las Vegas'],
    ['How many episodes has the drama shot at Harvard?', '12 episodes', '24'],
    ['In how many countries did they film?', '8 countries', '13'],
    ['Who wrote the article?', 'names no author', 'Park'],
    ['Which drama won an award?', 'For no drama does the article say which awards it won.', 'Sentence'],
    ['Which dramas did Brazil invest in?', "The article doesn't say that of any drama", 'Sad Sonata'],
  ])('“%s”', (question, told, untold) => {
    const { text } = ask(question);
    expect(text).toContain(told);
    expect(text).not.toContain(untold);
  });
});

test('several places without a drama are each said to have none', () => {
  const { text, outcome } = ask('dramas filmed in Brazil and Canada');
  expect(outcome).toBe('unsaid');
  expect(text).toContain("### Brazil\nThe article doesn't name any drama filmed in **Brazil**.");
  expect(text).toContain("### Canada\nThe article doesn't name any drama filmed in **Canada**.");
});

test('a place typed with marks that it does not have is another place', () => {
  expect(ask('Which dramas were filmed in Japan?').outcome).toBe('found');
  expect(ask('Which dramas were filmed in Jápan?').outcome).not.toBe('found');
});

describe('several at once', () => {
  test('two dramas, one of which the article is silent about', () => {
    const { first } = ask('Where were Bichunmu and Sad Sonata filmed?');
    expect(first).toContain('Bichunmu: China.');
    expect(first).toContain("The article doesn't say where Sad Sonata was filmed.");
  });

  test('two things about one drama', () => {
    const { first } = ask('Where was Bichunmu filmed and how many episodes has it?');
    expect(first).toContain('China');
    expect(first).toContain('24 episodes');
  });

  test('channels set against each other are no dramas', () => {
    const { first } = ask('Which channels aired Bichunmu, SBS or KBS?');
    expect(first).toContain('SBS, MBC and KBS raced for the right to air it');
    expect(first).not.toContain('not in the article');
  });

  test('a year asks for that year only', () => {
    const { text } = ask('Is there a show from the year 2003?');
    expect(text).toContain('All In: 2003');
    expect(text).not.toContain('Stained Glass');
  });

  test('three questions in one are all answered, also where the article is silent', () => {
    const { first } = ask('Where was Bichunmu filmed, who plays and how many episodes has it?');
    expect(first).toContain('China');
    expect(first).toContain('24 episodes');
    expect(first).toContain("the article doesn't say who plays in it");
  });

  test('something said and something unsaid', () => {
    const { first } = ask('Who directed Bichunmu and who bought it?');
    expect(first).toContain("the article doesn't say who directed it");
  });
});

describe('what is not understood', () => {
  test('gets the three examples that are nearest to it', () => {
    expect(nearestExamples('tell me how long the film of it', 'en')[0]).toBe(
      'How long did they film Bichunmu?',
    );
    expect(nearestExamples('kênh nào vậy', 'vi')[0]).toBe('Kênh nào muốn phát Bichunmu?');
    expect(nearestExamples('투자 관련', 'ko')[0]).toBe('슬픈연가에 누가 투자했어요?');
    expect(nearestExamples('', 'en')).toHaveLength(3);
  });

  test('is told to the log, and leads to help', () => {
    const { record, response } = answerTo(slash('ask', { question: 'xyzzy plugh' }, 'en-US'));
    expect(record).toMatchObject({ outcome: 'unknown', missed: 'xyzzy plugh' });
    expect(textOf(messageOf({ response }))).toContain('“xyzzy plugh”');
  });
});
