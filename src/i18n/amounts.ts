/** Amounts of money as each language writes them. */
import type { Language } from '../dataset/schema.ts';

/** Won in words: 8_000_000_000 is "8 tỷ won", "8 billion won", "80억 원". */
export const formatWon: Readonly<Record<Language, (won: number) => string>> = {
  vi: (won) => (won >= 1e9 ? `${decimal('vi', won / 1e9)} tỷ won` : `${decimal('vi', won / 1e6)} triệu won`),
  en: (won) =>
    won >= 1e9 ? `${decimal('en', won / 1e9)} billion won` : `${decimal('en', won / 1e6)} million won`,
  ko: (won) => (won >= 1e8 ? `${decimal('ko', won / 1e8)}억 원` : `${decimal('ko', won / 1e4)}만 원`),
};

const decimal = (language: Language, value: number): string => value.toLocaleString(language);
