/** Facts as people say them: a subject, a verb, the fact in bold, and nothing more certain than the article is. */
import { describe, expect, test } from 'vitest';
import { dramaById, dramas, factsOf, trend } from '../../src/dataset/index.ts';
import { type Drama, type Fact, type Language, languages } from '../../src/dataset/schema.ts';
import { titleIn } from '../../src/dataset/titles.ts';
import { factPhrase, factSentence, factSentences } from '../../src/i18n/sentences/index.ts';

function drama(id: string): Drama {
  const found = dramaById(id);
  if (!found) throw new Error(`no drama "${id}"`);
  return found;
}

function fact(of: string, id: string): Fact {
  const found = drama(of).facts.find((one) => one.id === id);
  if (!found) throw new Error(`no fact "${id}"`);
  return found;
}

const say = (of: string, id: string, language: Language): string =>
  factSentence(fact(of, id), titleIn(drama(of), language), language);

const every = dramas.flatMap((one) => one.facts.map((told) => ({ drama: one, fact: told })));

describe.each(languages)('in %s', (language) => {
  test('every fact of a drama is a sentence that names the drama', () => {
    for (const { drama: of, fact: told } of every) {
      const title = titleIn(of, language);
      const sentence = factSentence(told, title, language);
      expect(sentence, told.id).toContain(title);
      expect(sentence, told.id).toMatch(/\.$/);
      expect(sentence, told.id).not.toMatch(/undefined|[{}]|: /);
    }
  });

  test('every fact of the trend is a sentence without a gap', () => {
    for (const told of trend) expect(factSentence(told, '', language)).toMatch(/^[^{}]+\.$/);
  });

  test('a phrase has no markdown and no full stop, and begins with a capital', () => {
    for (const { fact: told } of every) {
      const phrase = factPhrase(told, language);
      expect(phrase).not.toMatch(/\*|\.$|undefined|[{}]/);
      expect(phrase.charAt(0)).toBe(phrase.charAt(0).toUpperCase());
    }
  });

  test('an amount keeps its bound', () => {
    const bounds = { vi: 'ít nhất **100', en: 'at least **100', ko: '최소 **1억' };
    expect(say('bichunmu', 'rights-hoped', language)).toContain(bounds[language]);
  });

  test('a place that is only described is not said to be where it was filmed', () => {
    const filmed = { vi: 'quay ở **', en: 'filmed in **', ko: '**에서 촬영' };
    expect(say('wonderful-life', 'place', language)).toContain(filmed[language]);
    for (const id of ['lovers-in-paris', 'memories-of-bali'])
      expect(say(id, 'place', language)).not.toContain(filmed[language]);
  });

  test('a conclusion says that it is one', () => {
    const marks = { vi: '(suy ra).', en: '(inferred).', ko: '(추론).' };
    expect(say('dae-jang-geum', 'rank', language)).toContain(marks[language]);
    expect(say('lovers-in-paris', 'rank', language)).not.toContain(marks[language]);
  });
});

test('several places of a drama are one sentence, and so are its costs', () => {
  const places = factsOf(drama('full-house'), 'place');
  expect(factSentences(places, 'Full House', 'en')).toBe(
    'Some scenes of Full House were filmed in **Phuket, Thailand** and **Japan**.',
  );
  const costs = factsOf(drama('bichunmu'), 'cost');
  expect(factSentences(costs, 'Bichunmu', 'vi')).toBe(
    'Bichunmu tốn đến **8 tỷ won**, tức trên **300 triệu won** mỗi tập.',
  );
  const all = factSentences(drama('bichunmu').facts, 'Bichunmu', 'en');
  expect(all.match(/8 billion/g)).toHaveLength(1);
});

test('Korean particles fit the word before them', () => {
  expect(say('bichunmu', 'place', 'ko')).toMatch(/^비천무는/);
  expect(say('all-in', 'place', 'ko')).toMatch(/^올인은/);
  expect(say('bichunmu', 'channels', 'ko')).toContain('**KBS**가');
  expect(say('all-in', 'success', 'ko')).toMatch(/^올인은/);
});
