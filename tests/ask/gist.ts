import type { Answer } from '../../src/contract/command.ts';
import { dramas, trend } from '../../src/dataset/index.ts';
import type { Fact, Language } from '../../src/dataset/schema.ts';

/** An answer short of its wording: how it ended, whether it says yes or no, and the facts that it tells. */
export interface Gist {
  readonly outcome: Answer['outcome'];
  readonly verdict?: 'yes' | 'no' | undefined;
  /** "bichunmu/cost" */
  readonly facts: readonly string[];
}

const yes: Readonly<Record<Language, RegExp>> = { vi: /^Đúng vậy, /m, en: /^Yes, /m, ko: /^네, /m };
const no: Readonly<Record<Language, RegExp>> = {
  vi: /^(?:Không, |Không hẳn)/m,
  en: /^(?:No, |Not quite)/m,
  ko: /^(?:아니요, |꼭 그렇지는)/m,
};

export function gistOf({ outcome, lead = '', facts = [], sections = [], language }: Answer): Gist {
  const told = [...facts, ...sections.flatMap((section) => (section.facts ?? []).map(({ fact }) => fact))];
  const verdict = yes[language].test(lead) ? 'yes' : no[language].test(lead) ? 'no' : undefined;
  return { outcome, ...(verdict ? { verdict } : {}), facts: [...new Set(told.map(nameOf))] };
}

function nameOf(fact: Fact): string {
  const drama = dramas.find(({ facts }) => facts.includes(fact));
  if (!drama && !trend.includes(fact)) throw new Error(`whose fact is ${fact.id}?`);
  return `${drama?.id ?? 'trend'}/${fact.id}`;
}
