import type { Command } from '../src/interactions/command.ts';
import { answerQuestion } from '../src/questions/answer.ts';

/** `/ask question`: a question in one's own words, answered in its language. */
export const ask: Command = {
  name: 'ask',
  kind: 'slash',
  options: [{ name: 'question', required: true }],
  answer: ({ options, language }) => answerQuestion(options['question'] ?? '', language),
};
