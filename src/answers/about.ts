/** What answers about one drama share: its facts as told, what the article says instead, what to ask next. */
import type { Drama, Fact, Language } from '../dataset/schema.ts';
import type { Button } from '../interactions/command.ts';
import { wordsIn } from '../words/index.ts';
import type { Words } from '../words/words.ts';

const moneyKinds: readonly Fact['kind'][] = ['cost', 'cost-comparison', 'cost-rank', 'rights'];

/** Whether a fact says what a drama cost, sold for, or how dear it was. */
export const isMoney = (fact: Fact): boolean => moneyKinds.includes(fact.kind);

/** "What it does tell: Investors, Cast." */
export function whatItSays(drama: Drama, language: Language): string {
  const words = wordsIn(language);
  const kinds = [...new Set(drama.facts.map((fact) => words.kinds[fact.kind]))];
  return words.butItSays(kinds.join(', '));
}

/** The natural next questions about a drama, but the one that was just answered. */
export function nextButtons(drama: Drama, language: Language, answered: keyof Words['buttons']): Button[] {
  const words = wordsIn(language);
  const about = (command: 'location' | 'budget' | 'drama'): Button => ({
    label: words.buttons[command],
    call: { command, options: { title: drama.id } },
  });
  const commands = [
    ...(drama.facts.some((fact) => fact.kind === 'place') ? (['location'] as const) : []),
    ...(drama.facts.some(isMoney) ? (['budget'] as const) : []),
    'drama' as const,
  ];
  return commands.filter((command) => command !== answered).map(about);
}
