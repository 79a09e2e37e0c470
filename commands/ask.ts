import { answerQuestion } from '../src/ask/answer.ts';
import { type Command, longest } from '../src/contract/command.ts';

/** `/ask question`: a question in one's own words, answered in its language. */
export const ask: Command = {
  name: 'ask',
  kind: 'slash',
  group: 'question',
  options: [{ name: 'question', required: true, maxLength: longest.question }],
  answer: ({ options, language }) => answerQuestion(options['question'] ?? '', language),
};
