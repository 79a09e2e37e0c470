/** What answers about one drama share: what the article says instead, and what to ask next. */

import type { Answer, Button } from '../contract/command.ts';
import type { Drama, Fact, FactKind, Language } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { memoizeBoth } from '../memoize.ts';
import { dramaMap } from '../pictures/names.ts';
import { pictureOf } from './picture.ts';

const moneyKinds: readonly FactKind[] = ['cost', 'cost-comparison', 'rights', 'cost-rank'];

/** What a drama cost, sold for, and how dear it was; amounts first. */
export const moneyFacts = (drama: Drama): readonly Fact[] =>
  moneyKinds.flatMap((kind) => drama.facts.filter((fact) => fact.kind === kind));

/** How many things an "it says …" names. */
const mostAspects = 4;

/** "It says what it cost, who invested." */
export function whatItSays(drama: Drama, language: Language): string {
  const texts = textsIn(language);
  const kinds = new Set(drama.facts.map((fact) => fact.kind).filter((kind) => kind !== 'about'));
  return texts.butItSays([...kinds].slice(0, mostAspects).map((kind) => texts.aspects[kind]));
}

/** For what the article does not say about a drama: that it does not, what it says, and the sentence for it. */
export function unsaid(
  drama: Drama,
  language: Language,
  texts: { readonly heading: string; readonly lead: string },
  answered?: AboutCommand,
): Answer {
  return {
    outcome: 'unsaid',
    language,
    heading: texts.heading,
    lead: `${texts.lead} ${whatItSays(drama, language)}`,
    sections: [{ facts: drama.facts.slice(0, 1).map((fact) => ({ fact })) }],
    buttons: nextButtons(drama, language, answered),
  };
}

type AboutCommand = 'location' | 'budget' | 'drama';

/** The natural next questions about a drama, but the one that was just answered. */
export function nextButtons(drama: Drama, language: Language, answered?: AboutCommand): Button[] {
  const { buttons } = textsIn(language);
  const commands: readonly AboutCommand[] = [
    ...(drama.facts.some((fact) => fact.kind === 'place') ? (['location'] as const) : []),
    ...(drama.facts.some((fact) => moneyKinds.includes(fact.kind)) ? (['budget'] as const) : []),
    'drama',
  ];
  const options = { title: drama.id };
  return [
    ...commands
      .filter((command) => command !== answered)
      .map((command): Button => ({ label: buttons[command], call: { command, options } })),
    { label: buttons.article, call: { command: 'article', options } },
  ];
}

/** All that the article says about a drama, under its other names; made once, for it is the same for everybody. */
export const allAbout = memoizeBoth((found: Drama, language: Language): Answer => {
  const others = found.titles.map((title) => title.text).filter((name) => name !== titleIn(found, language));
  return {
    outcome: 'found',
    language,
    call: { command: 'drama', options: { title: found.id } },
    heading: titleIn(found, language),
    lead: `-# ${[...new Set(others)].join(' · ')}`,
    ...pictureOf(dramaMap(found.id, language)),
    sections: [{ facts: found.facts.map((fact) => ({ fact })) }],
    buttons: nextButtons(found, language, 'drama'),
  };
});
