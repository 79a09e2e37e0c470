/** What the page and the terminal say about a typed command, in three languages. */
import type { Language } from '../../dataset/schema.ts';

interface CommandLineWords {
  readonly unknownCommand: (name: string) => string;
  readonly missing: (option: string) => string;
  readonly yesOrNo: (option: string) => string;
  readonly yes: string;
  readonly no: string;
}

export const commandLineWords: Readonly<Record<Language, CommandLineWords>> = {
  vi: {
    unknownCommand: (name) => `Không có lệnh /${name}.`,
    missing: (option) => `Bạn điền thêm “${option}” nhé.`,
    yesOrNo: (option) => `“${option}” chỉ nhận có hoặc không.`,
    yes: 'Có',
    no: 'Không',
  },
  en: {
    unknownCommand: (name) => `There is no command /${name}.`,
    missing: (option) => `Please fill in “${option}”.`,
    yesOrNo: (option) => `“${option}” takes yes or no.`,
    yes: 'Yes',
    no: 'No',
  },
  ko: {
    unknownCommand: (name) => `/${name} 명령어는 없어요.`,
    missing: (option) => `“${option}” 칸을 채워 주세요.`,
    yesOrNo: (option) => `“${option}” 칸에는 네 또는 아니요만 쓸 수 있어요.`,
    yes: '네',
    no: '아니요',
  },
};
