/** Questions as people ask them, with what the answer must and must not say. */
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/ask/answer.ts';
import { languageOf } from '../../src/bot/read.ts';
import { answerTo, messageOf, opened, textOf } from '../support/answers.ts';
import { slash } from '../support/interactions.ts';
import checked from './checked.json' with { type: 'json' };
import examined from './examined.json' with { type: 'json' };
import { gist } from './gist.ts';
import sample from './sample.json' with { type: 'json' };
import tuned from './tuned.json' with { type: 'json' };

interface Question {
  readonly locale: string;
  readonly question: string;
  /** Each of these stands in the answer. */
  readonly must: readonly string[];
  /** None of these does. */
  readonly mustNot?: readonly string[] | undefined;
  /** The whole answer, see gist(). */
  readonly answer?: string | undefined;
}

function isRight({ locale, question, must, mustNot = [] }: Question): boolean {
  const text = textOf(opened(messageOf(answerTo(slash('ask', { question }, locale)))));
  return must.every((part) => text.includes(part)) && !mustNot.some((part) => text.includes(part));
}

/** The questions that are answered wrong, after a line that says how many in each language are right. */
function wrongOf(name: string, questions: readonly Question[]): string[] {
  const wrong = questions.filter((question) => !isRight(question));
  const share = (locale?: string) => {
    const count = (all: readonly Question[]) => all.filter((one) => !locale || one.locale === locale).length;
    return `${(100 * (1 - count(wrong) / count(questions))).toFixed(1)} %`;
  };
  const inEach = ['en-US', 'ko', 'vi'].map((locale) => `${locale} ${share(locale)}`).join(', ');
  console.log(`${name}: ${share()} of ${questions.length} questions right (${inEach})`);
  return wrong.map(({ question }) => question);
}

describe('questions', () => {
  test('of the sample are all answered right', () => {
    expect(wrongOf('Sample', sample)).toEqual([]);
  });

  test('that the rules were tuned on are answered right, all but the one that is known', () => {
    expect(tuned.length).toBeGreaterThan(600);
    // An absent title without marks, all of everyday words.
    expect(wrongOf('Tuned', tuned)).toEqual(['ha canh noi anh ton bao nhieu tien']);
  });

  test('of an examiner who had not seen the rules are all answered right', () => {
    expect(examined).toHaveLength(350);
    expect(
      wrongOf('Examined (340 of 350 at first sight, before their faults were mended)', examined),
    ).toEqual([]);
  });

  test('are answered with these facts, this picture and these ways on, and nothing else', () => {
    const given = [...tuned, ...examined].filter(({ answer }) => answer !== undefined);
    const answers = given.map(({ question, locale }) => ({
      question,
      answer: gist(answerQuestion(question, languageOf(locale))),
    }));
    expect(answers).toEqual(given.map(({ question, answer }) => ({ question, answer })));
  });

  test('that were checked by hand are answered with the same line and the same facts', () => {
    const answers = checked.map(({ question, locale }) => {
      const answer = answerQuestion(question, languageOf(locale));
      return { question, answer: gist(answer), lead: answer.lead };
    });
    expect(answers).toEqual(checked.map(({ question, answer, lead }) => ({ question, answer, lead })));
  });

  test('are counted wrong when something is missing or too much is said', () => {
    const question = { locale: 'en-US', question: 'Where was Bichunmu filmed?', must: ['China'] };
    expect(isRight(question)).toBe(true);
    expect(isRight({ ...question, must: ['China', 'Macau'] })).toBe(false);
    expect(isRight({ ...question, mustNot: ['> [7] '] })).toBe(false);
  });
});
