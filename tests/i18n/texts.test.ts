import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { dramas, sentences, trend } from '../../src/dataset/index.ts';
import { languages } from '../../src/dataset/schema.ts';
import { formatWon } from '../../src/i18n/amounts.ts';
import { commandTexts } from '../../src/i18n/commands.ts';
import { textsIn as textsOf } from '../../src/i18n/index.ts';
import { factPhrase } from '../../src/i18n/sentences/index.ts';
import { pictureWordsIn } from '../../src/pictures/texts.ts';
import { definitions } from '../support/bot.ts';
import { commandProblems } from '../support/discord-schemas.ts';

interface Text {
  /** Where it stands: `buttons.filmedIn`. */
  readonly key: string;
  /** As people read it; a text with gaps is filled with "①", "②". */
  readonly text: string;
}

/** All texts in an object, those inside others included. */
function textsIn(value: unknown, key = ''): Text[] {
  if (typeof value === 'string') return [{ key, text: value }];
  // A gap may be filled with a word or a list of words: a list of one is both.
  if (typeof value === 'function')
    return [{ key, text: String(Reflect.apply(value, undefined, [['①'], ['②']])) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsIn(inner, key === '' ? name : `${key}.${name}`),
  );
}

const words = {
  vi: { ...textsOf('vi'), pictures: pictureWordsIn('vi') },
  en: { ...textsOf('en'), pictures: pictureWordsIn('en') },
  ko: { ...textsOf('ko'), pictures: pictureWordsIn('ko') },
};

/** Texts that may be the same in two languages, with the reason. */
const sameForAReason: Readonly<Record<string, string>> = {
  'pictures.alt.filmedThere': 'a place with its dramas in brackets',
  'pictures.bounds.exactly': 'an amount that stands alone',
  'pictures.alt.placeIn': 'Vietnamese and English write "Kobe, Japan" alike',
};

/** The keys whose texts are the same in at least two languages. */
function sameIn(all: readonly (readonly Text[])[]): string[] {
  const byKey = new Map<string, string[]>();
  for (const { key, text } of all.flat()) byKey.set(key, [...(byKey.get(key) ?? []), text]);
  return [...byKey].filter(([, texts]) => new Set(texts).size < texts.length).map(([key]) => key);
}

describe('the texts for people', () => {
  test('are the same keys in all languages, and none is empty', () => {
    const keys = languages.map((language) => textsIn(words[language]).map(({ key }) => key));
    expect(keys[0]?.length).toBeGreaterThan(100);
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
    for (const language of languages) {
      for (const { key, text } of textsIn(words[language])) expect(text.trim(), key).not.toBe('');
    }
  });

  test('are not the same in two languages, unless for a reason', () => {
    const same = sameIn(languages.map((language) => textsIn(words[language])));
    expect(same.toSorted()).toEqual(Object.keys(sameForAReason).toSorted());
  });

  test('would be found if one had been left in English', () => {
    const left = { ...words.ko, outdated: words.en.outdated };
    expect(sameIn([textsIn(words.vi), textsIn(words.en), textsIn(left)])).toContain('outdated');
  });

  test('keep their gaps: what is put in is read', () => {
    for (const language of languages) {
      const filled = textsIn(words[language]).filter(({ text }) => text.includes('①'));
      const others = languages.map(
        (other) => textsIn(words[other]).filter(({ text }) => text.includes('①')).length,
      );
      expect(new Set(others)).toEqual(new Set([filled.length]));
    }
  });

  test('are composed, without stray spaces', () => {
    for (const language of languages) {
      for (const { key, text } of textsIn(words[language])) {
        expect(text, key).toBe(text.normalize('NFC'));
        expect(text, key).not.toMatch(/^\s|\s$| {2}/);
      }
    }
  });

  test('of Korean have Hangul, of Vietnamese and English have none', () => {
    const hangul = /[가-힣]/;
    for (const language of ['vi', 'en'] as const) {
      const foreign = textsIn(words[language]).filter(({ text }) => hangul.test(text));
      expect(foreign.map(({ key }) => key)).toEqual([]);
    }
    const latin = textsIn(words.ko).filter(({ text }) => /\p{L}/u.test(text) && !hangul.test(text));
    expect(latin.map(({ key }) => key)).toEqual([]);
  });
});

describe('names of commands and options', () => {
  test('obey Discord’s rules in every language', () => {
    expect(commandProblems(definitions())).toEqual([]);
  });

  test('have a text in every language, and only the commands that there are', () => {
    expect(Object.keys(commandTexts).toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
    for (const definition of definitions()) {
      expect(Object.keys(definition.name_localizations).toSorted()).toEqual(['ko', 'vi']);
    }
  });

  test('are in English what they are called in the code', () => {
    const slashCommands = Object.entries(commandTexts).filter(([name]) => name !== 'ask-about-message');
    for (const [name, { en: texts }] of slashCommands) {
      expect(texts.name).toBe(name);
      for (const [option, { name: called }] of Object.entries(texts.options)) expect(called).toBe(option);
    }
  });
});

describe('amounts as each language writes them', () => {
  test.each([
    [8_000_000_000, '8 tỷ won', '8 billion won', '80억 원'],
    [7_000_000_000, '7 tỷ won', '7 billion won', '70억 원'],
    [300_000_000, '300 triệu won', '300 million won', '3억 원'],
    [100_000_000, '100 triệu won', '100 million won', '1억 원'],
    [30_000_000, '30 triệu won', '30 million won', '3,000만 원'],
    [1_500_000_000, '1,5 tỷ won', '1.5 billion won', '15억 원'],
  ])('%i', (won, vi, en, ko) => {
    expect([formatWon.vi(won), formatWon.en(won), formatWon.ko(won)]).toEqual([vi, en, ko]);
  });
});

describe('people', () => {
  const told = [...dramas.flatMap((drama) => drama.facts), ...trend].map((fact) => factPhrase(fact, 'ko'));
  const korean = [...told, ...sentences.map((sentence) => sentence.ko)].join('\n');

  test('whose Korean spelling is not sure stay in Latin letters', () => {
    expect(korean.match(/Park Kyung Lee/g)?.length).toBeGreaterThanOrEqual(2);
    expect(korean).not.toMatch(/박[ \p{L}]{0,4}(경|리)/u);
  });

  test('whose spelling is sure are written as Koreans write them', () => {
    expect(korean).toContain('권상우');
    expect(korean).toContain('김희선');
    expect(korean).not.toMatch(/Kwon|Kim Hee/);
  });
});

test('one drama is one drama, two are two', () => {
  const { amountsOf, countedThere } = textsOf('en');
  expect(amountsOf(1)).toContain('**1 drama**');
  expect(amountsOf(2)).toContain('**2 dramas**');
  expect(countedThere('USA', 1, true)).toBe('The article names **1 drama** with scenes in the USA.');
});
