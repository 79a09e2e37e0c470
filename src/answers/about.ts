/** What answers about one drama share: what to ask next, and all that the article says about it. */

import type { Answer, Button } from '../contract/command.ts';
import { factsOf, placeOf } from '../dataset/index.ts';
import { type Drama, type Fact, type FactKind, type Language, languages } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { factSentences } from '../i18n/sentences/index.ts';
import { dramaMap } from '../pictures/names.ts';
import { pictureOf } from './picture.ts';
import { factRows } from './row.ts';

const moneyKinds: readonly FactKind[] = ['cost', 'cost-comparison', 'rights', 'cost-rank'];

/** What a drama cost, sold for, and how expensive it was; amounts first. */
export const moneyFacts = (drama: Drama): readonly Fact[] =>
  moneyKinds.flatMap((kind) => drama.facts.filter((fact) => fact.kind === kind));

type AboutCommand = 'location' | 'budget' | 'drama';

/** The natural next questions about a drama, but the one that was just answered; a way to all the others. */
export function nextButtons(drama: Drama, language: Language, answered?: AboutCommand): Button[] {
  const { buttons } = textsIn(language);
  const commands: readonly AboutCommand[] = [
    ...(factsOf(drama, 'place').length > 0 ? (['location'] as const) : []),
    ...(moneyFacts(drama).length > 0 ? (['budget'] as const) : []),
    'drama',
  ];
  const options = { title: drama.id };
  return [
    ...commands
      .filter((command) => command !== answered)
      .map((command): Button => ({ label: buttons[command], call: { command, options } })),
    { label: buttons.list, call: { command: 'list', options: {} } },
  ];
}

/** A link to where a drama was filmed, where that is one place with coordinates. */
export function placeLink(drama: Drama, language: Language): Button[] {
  const [fact, ...others] = factsOf(drama, 'place');
  const coordinates = fact && placeOf(fact.place).coordinates;
  if (!coordinates || others.length > 0) return [];
  const { lat, lon } = coordinates;
  const url = `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=10/${lat}/${lon}`;
  return [{ label: textsIn(language).buttons.openStreetMap, url }];
}

/** An answer about one drama: some facts in its sentence, others in rows below. */
export function aboutDrama(
  drama: Drama,
  language: Language,
  { stated, listed }: { readonly stated: readonly Fact[]; readonly listed: readonly Fact[] },
  answered: AboutCommand,
): Answer {
  const title = titleIn(drama, language);
  return {
    outcome: 'found',
    language,
    call: { command: answered, options: { title: drama.id } },
    heading: title,
    lead: factSentences(stated, title, language),
    facts: [...stated, ...listed],
    sections: listed.length > 0 ? [{ lines: rowsOf(listed, language) }] : [],
    buttons: nextButtons(drama, language, answered),
  };
}

const rowsOf = (facts: readonly Fact[], language: Language): string[] =>
  factRows(
    facts.map((fact) => ({ fact })),
    language,
  );

/** What the article does not say about a drama, followed by all that it says of the nearest kind. */
export function unsaid(
  drama: Drama,
  language: Language,
  lead: string,
  nearest: readonly Fact[],
  answered: AboutCommand,
): Answer {
  const title = titleIn(drama, language);
  return {
    ...aboutDrama(drama, language, { stated: nearest, listed: [] }, answered),
    outcome: 'unsaid',
    lead: nearest.length > 0 ? factSentences(nearest, title, language) : lead,
  };
}

/** All that the article says about a drama, with its names in the other languages: where it was filmed, else what it says first. */
export function allAbout(drama: Drama, language: Language): Answer {
  const places = factsOf(drama, 'place');
  const stated: readonly Fact[] = places.length > 0 ? places : drama.facts.slice(0, 1);
  const listed = drama.facts.filter((fact) => !stated.includes(fact));
  const title = titleIn(drama, language);
  const answer = aboutDrama(drama, language, { stated, listed }, 'drama');
  const otherNames = languages
    .map((one) => titleIn(drama, one))
    .filter((name, index, all) => isNew(name, [title, ...all.slice(0, index)]));
  return {
    ...answer,
    ...pictureOf(dramaMap(drama.id, language)),
    sections: [
      {
        lines: [
          ...rowsOf(listed, language),
          ...(otherNames.length > 0 ? [`-# ${otherNames.join(' · ')}`] : []),
        ],
      },
    ],
    buttons: [...nextButtons(drama, language, 'drama'), ...placeLink(drama, language)],
  };
}

/** "All in" is no other name than "All In". */
const isNew = (name: string, known: readonly string[]): boolean =>
  !known.some((one) => one.toLowerCase() === name.toLowerCase());
