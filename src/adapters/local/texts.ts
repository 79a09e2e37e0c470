/** What the page and the terminal say about a typed command, in three languages. */
import type { Language } from '../../dataset/schema.ts';

interface CommandLineTexts {
  readonly unknownCommand: (name: string) => string;
  readonly missing: (option: string) => string;
  /** `choices` as a list in words: "Yes or No". */
  readonly notAChoice: (option: string, choices: string) => string;
  readonly tooLong: (option: string, most: number) => string;
  readonly yes: string;
  readonly no: string;
}

export const commandLineTexts: Readonly<Record<Language, CommandLineTexts>> = {
  vi: {
    unknownCommand: (name) => `Không có lệnh /${name}.`,
    missing: (option) => `Bạn điền thêm “${option}” nhé.`,
    notAChoice: (option, choices) => `“${option}” chỉ nhận ${choices}.`,
    tooLong: (option, most) => `“${option}” dài nhất ${most} ký tự thôi.`,
    yes: 'Có',
    no: 'Không',
  },
  en: {
    unknownCommand: (name) => `There is no command /${name}.`,
    missing: (option) => `Please fill in “${option}”.`,
    notAChoice: (option, choices) => `“${option}” takes ${choices}.`,
    tooLong: (option, most) => `“${option}” takes at most ${most} characters.`,
    yes: 'Yes',
    no: 'No',
  },
  ko: {
    unknownCommand: (name) => `/${name} 명령어는 없어요.`,
    missing: (option) => `“${option}” 칸을 채워 주세요.`,
    notAChoice: (option, choices) => `“${option}” 칸에는 다음 중 하나만 쓸 수 있어요: ${choices}`,
    tooLong: (option, most) => `“${option}” 칸에는 ${most}자까지만 쓸 수 있어요.`,
    yes: '네',
    no: '아니요',
  },
};
