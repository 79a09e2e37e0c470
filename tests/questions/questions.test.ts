/** Questions as people ask them, with what the answer must and must not say. */
import { describe, expect, test } from 'vitest';
import { answerTo, messageOf, textOf } from '../support/answers.ts';
import { slash } from '../support/interactions.ts';
import examined from './examined.json' with { type: 'json' };
import sample from './sample.json' with { type: 'json' };
import tuned from './tuned.json' with { type: 'json' };

interface Question {
  readonly locale: string;
  readonly question: string;
  /** Each of these stands in the answer. */
  readonly must: readonly string[];
  /** None of these does. */
  readonly mustNot?: readonly string[] | undefined;
  /** What is tried. */
  readonly kind?: string | undefined;
}

function isRight({ locale, question, must, mustNot = [] }: Question): boolean {
  const text = textOf(messageOf(answerTo(slash('ask', { question }, locale))));
  return must.every((part) => text.includes(part)) && !mustNot.some((part) => text.includes(part));
}

/** The share of right answers in each language and in all, printed with what went wrong. */
function score(name: string, questions: readonly Question[]) {
  const wrong = questions.filter((question) => !isRight(question));
  const share = (locale?: string) => {
    const count = (all: readonly Question[]) => all.filter((one) => !locale || one.locale === locale).length;
    return 1 - count(wrong) / count(questions);
  };
  const locales = [...new Set(questions.map((question) => question.locale))].toSorted();
  const shares = [share(), ...locales.map((locale) => share(locale))];
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  console.log(
    [
      `${name}: ${percent(share())} of ${questions.length} questions right (${locales.map((locale) => `${locale} ${percent(share(locale))}`).join(', ')})`,
      ...wrong.map(({ locale, question, kind }) => `  wrong: ${locale} “${question}” (${kind ?? ''})`),
    ].join('\n'),
  );
  return { shares, locales, wrong };
}

describe('questions', () => {
  test('of the sample are all answered right', () => {
    const { wrong, locales } = score('Sample', sample);
    expect(locales).toEqual(['en-US', 'ko', 'vi']);
    expect(wrong).toEqual([]);
  });

  test('that the rules were tuned on are answered right, 97 in 100 in each language', () => {
    const { shares, locales } = score('Tuned', tuned);
    expect(tuned.length).toBeGreaterThan(600);
    expect(locales).toEqual(['en-US', 'ko', 'vi']);
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.97);
  });

  test('of an examiner who had not seen the rules are answered right, 97 in 100 in each language', () => {
    const { shares, locales } = score(
      'Examined (340 of 350 at first sight, before their faults were mended)',
      examined,
    );
    expect(examined).toHaveLength(350);
    expect(locales).toEqual(['en-US', 'ko', 'vi']);
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.97);
  });

  test('are counted wrong when something is missing or too much is said', () => {
    const question = { locale: 'en-US', question: 'Where was Bichunmu filmed?', must: ['China'] };
    expect(isRight(question)).toBe(true);
    expect(isRight({ ...question, must: ['China', 'Macau'] })).toBe(false);
    expect(isRight({ ...question, mustNot: ['Sentence 7'] })).toBe(false);
  });
});
