import { answerQuestion } from '../src/ask/answer.ts';
import { suggestQuestions } from '../src/ask/examples.ts';
import { type Command, longest } from '../src/contract/command.ts';

/** `/ask question`: a question in one's own words, answered in its language. */
export const ask: Command = {
  name: 'ask',
  kind: 'slash',
  group: 'question',
  options: [{ name: 'question', required: true, maxLength: longest.question, suggest: suggestQuestions }],
  answer: ({ options, language, languageIsChosen }) =>
    answerQuestion(options['question'] ?? '', language, languageIsChosen),
};
