/** How many of the kept questions are answered as they should be; one test prints it by language and kind. */
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/ask/answer.ts';
import { languageOf } from '../../src/bot/read.ts';
import { answerTo, messageOf, textOf } from '../support/answers.ts';
import { slash } from '../support/interactions.ts';
import exam from './exam.json' with { type: 'json' };
import examples from './examples.json' with { type: 'json' };
import { type Gist, gistOf } from './gist.ts';
import sample from './sample.json' with { type: 'json' };

interface Scored {
  readonly locale: string;
  readonly kind: string;
  readonly question: string;
  readonly isRight: boolean;
}

/** By what the answer holds: how it ended, yes or no, and each of these facts. */
const byGist = examples.map(({ locale, kind, question, outcome, facts, ...rest }): Scored => {
  const gist: Gist = gistOf(answerQuestion(question, languageOf(locale)));
  const verdict = 'verdict' in rest ? rest.verdict : undefined;
  const isRight =
    gist.outcome === outcome && gist.verdict === verdict && facts.every((fact) => gist.facts.includes(fact));
  return { locale, kind, question, isRight };
});

/** By what stands in the reply: one of each group, and nothing that must not. */
const byText = [...exam, ...sample].map((asked): Scored => {
  const { locale, question } = asked;
  const text = textOf(messageOf(answerTo(slash('ask', { question }, locale))));
  const must: readonly (string | readonly string[])[] = asked.must;
  const mustNot: readonly string[] = ('mustNot' in asked ? asked.mustNot : undefined) ?? [];
  const has = (group: string | readonly string[]) => [group].flat().some((part) => text.includes(part));
  const isRight = must.every(has) && !mustNot.some((part) => text.includes(part));
  const kind = !('hard' in asked) ? 'sample' : asked.hard ? 'exam, hard' : 'exam';
  return { locale, kind, question, isRight };
});

const share = (scored: readonly Scored[]): number =>
  scored.filter(({ isRight }) => isRight).length / scored.length;

function print(name: string, scored: readonly Scored[], of: (one: Scored) => string): void {
  const lines = [...new Set(scored.map(of))].toSorted().map((group) => {
    const own = scored.filter((one) => of(one) === group);
    return `${group} ${(100 * share(own)).toFixed(1)} % of ${own.length}`;
  });
  process.stdout.write(`${name}: ${lines.join(', ')}`);
}

describe('questions', () => {
  test('are answered rightly, nearly all that are kept', () => {
    for (const scored of [byGist, byText]) {
      print('by language', scored, ({ locale }) => locale);
      print('by kind', scored, ({ kind }) => kind);
    }
    const wrong = [...byGist, ...byText].filter(({ isRight }) => !isRight).map(({ question }) => question);
    process.stdout.write(`wrong:\n${wrong.join('\n')}`);
    expect(share(byGist)).toBeGreaterThan(0.98);
    expect(share(byText)).toBeGreaterThan(0.9);
  });
});
