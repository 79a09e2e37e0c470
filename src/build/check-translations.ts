/** Whether each language has the texts that the build needs; the compiler says more, but the build runs without it. */
import { type Language, languages } from '../dataset/schema.ts';

/** By file: what it gives for a language. */
type Tables = Readonly<Record<string, (language: Language) => unknown>>;

/** What the code's texts lack, a sentence each. */
export async function untranslated(): Promise<string[]> {
  const [{ textsIn }, { formatWon }, { sentenceWordsIn }, { pictureWordsIn }] = await Promise.all([
    import('../i18n/index.ts'),
    import('../i18n/amounts.ts'),
    import('../i18n/sentences/index.ts'),
    import('../pictures/texts.ts'),
  ]);
  return missingTexts({
    'src/i18n/index.ts': textsIn,
    'src/i18n/amounts.ts': (language) => formatWon[language],
    'src/i18n/sentences/index.ts': sentenceWordsIn,
    'src/pictures/texts.ts': pictureWordsIn,
  });
}

/** What a language lacks of what the first language has. */
export function missingTexts(tables: Tables): string[] {
  const [first, ...others] = languages;
  return Object.entries(tables).flatMap(([file, inLanguage]) =>
    others.flatMap((language) =>
      missingKeys(inLanguage(first), inLanguage(language)).map(
        (key) => `${file}: ${key === '' ? 'nothing' : `no ${key}`} in "${language}"`,
      ),
    ),
  );
}

/** The keys of a model, in dots, that something lacks; '' where it is not there at all. */
function missingKeys(model: unknown, given: unknown): string[] {
  if (given === undefined) return [''];
  if (!isObject(model)) return [];
  return Object.entries(model).flatMap(([key, inner]) =>
    missingKeys(inner, isObject(given) ? given[key] : undefined).map((rest) =>
      rest === '' ? key : `${key}.${rest}`,
    ),
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
