import type { Language } from '../dataset/schema.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';
import type { Texts } from './texts.ts';
import { vi } from './vi.ts';

const all: Readonly<Record<Language, Texts>> = { vi, en, ko };

/** All texts for people in one language. */
export const textsIn = (language: Language): Texts => all[language];
