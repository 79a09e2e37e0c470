import type { Language } from '../dataset/schema.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';
import { vi } from './vi.ts';
import type { Words } from './words.ts';

const all: Readonly<Record<Language, Words>> = { vi, en, ko };

/** All texts for people in one language. */
export const wordsIn = (language: Language): Words => all[language];
