/** What only the terminal says, in three languages. */
import type { Language } from '../../dataset/schema.ts';

interface TerminalTexts {
  readonly commands: string;
  readonly next: string;
  readonly picture: string;
  readonly noAnswer: string;
}

export const terminalTexts: Readonly<Record<Language, TerminalTexts>> = {
  vi: {
    commands: 'Bạn có thể hỏi:',
    next: 'Hỏi tiếp:',
    picture: 'Hình',
    noAnswer: 'Bot không trả lời.',
  },
  en: {
    commands: 'You can ask:',
    next: 'Ask next:',
    picture: 'Picture',
    noAnswer: 'The bot did not answer.',
  },
  ko: {
    commands: '이렇게 물어보세요:',
    next: '이어서 물어보기:',
    picture: '그림',
    noAnswer: '봇이 답하지 않았어요.',
  },
};
