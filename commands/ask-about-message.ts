import { answerMessage } from '../src/ask/answer.ts';
import { type Command, longest } from '../src/contract/command.ts';

/** "Ask about this message", in a message's menu: answers what the message asks, or tells of the dramas that it names. */
export const askAboutMessage: Command = {
  name: 'ask-about-message',
  kind: 'message',
  group: 'question',
  options: [{ name: 'text', maxLength: longest.message }],
  answer: ({ options, language }) => answerMessage(options['text'] ?? '', language),
};
