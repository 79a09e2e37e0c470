/** How a question's answer is put together: the answer in one line, then the facts with their quotes. */
import { nextButtons, whatItSays } from '../answers/about.ts';
import { pictureOf } from '../answers/picture.ts';
import type { Answer, FactItem, Picture } from '../contract/command.ts';
import type { Drama, Fact, Language } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { factPhrase } from '../i18n/sentences/index.ts';
import type { AskTexts } from '../i18n/texts.ts';
import { dramaChart, dramaMap } from '../pictures/names.ts';
import { isUnsaidTopic, mainKind } from './facts.ts';
import type { TopicName } from './topic-names.ts';

export const askWords = (language: Language): AskTexts => textsIn(language).ask;

/** "Phuket, Thailand (some scenes). Japan (some scenes)" */
export const textsOf = (facts: readonly Fact[], language: Language): string =>
  facts.map((fact) => factPhrase(fact, language)).join('. ');

/** "Full House: Phuket, Thailand (some scenes). Japan (some scenes)." */
export const toldLine = (drama: Drama, facts: readonly Fact[], language: Language): string =>
  askWords(language).told(titleIn(drama, language), textsOf(facts, language));

/** An answer about one drama. */
export function aboutDrama(
  drama: Drama,
  facts: readonly Fact[],
  language: Language,
  lead = toldLine(drama, facts, language),
): Answer {
  return {
    outcome: 'found',
    language,
    heading: titleIn(drama, language),
    lead,
    ...pictureOf(pictureFor(drama, facts, language)),
    sections: [{ facts: facts.map((fact) => ({ fact })) }],
    buttons: nextButtons(drama, language),
  };
}

/** The map where the facts are places, the chart where they are amounts. */
function pictureFor(drama: Drama, facts: readonly Fact[], language: Language): Picture | undefined {
  if (facts.some((fact) => fact.kind === 'place')) return dramaMap(drama.id, language);
  return facts.some((fact) => fact.kind === 'cost' || fact.kind === 'rights')
    ? dramaChart(drama.id, language)
    : undefined;
}

/** An answer that says what the article does not, and what it says instead. */
export function notAbout(
  drama: Drama,
  lead: string,
  language: Language,
  facts = drama.facts.slice(0, 1),
): Answer {
  return {
    ...aboutDrama(drama, facts, language, `${lead} ${whatItSays(drama, language)}`),
    outcome: 'unsaid',
  };
}

/** A fact with its drama. */
export type ToldOfDrama = Required<FactItem>;

/** An answer about several dramas. */
export function aboutSeveral(
  told: readonly ToldOfDrama[],
  heading: string,
  lead: string,
  language: Language,
): Answer {
  const dramas = [...new Set(told.map(({ drama }) => drama))];
  return {
    outcome: told.length > 0 ? 'found' : 'unsaid',
    language,
    heading,
    lead,
    sections: told.length > 0 ? [{ facts: told }] : [],
    buttons:
      dramas.length > 0 && dramas.length <= 5
        ? dramas.map((drama) => ({
            label: titleIn(drama, language),
            call: { command: 'drama', options: { title: drama.id } },
          }))
        : [{ label: textsIn(language).buttons.list, call: { command: 'list', options: {} } }],
  };
}

/** How many facts a one-line answer names before it only counts them. */
const mostInLine = 4;

/** One line for facts of several dramas: each drama with its facts, or only how many there are. */
export function leadOf(told: readonly ToldOfDrama[], language: Language): string {
  const dramas = [...new Set(told.map(({ drama }) => drama))];
  if (dramas.length === 0 || dramas.length > mostInLine) return textsIn(language).dramaCount(dramas.length);
  return dramas
    .map((drama) =>
      toldLine(
        drama,
        told.filter((one) => one.drama === drama).map(({ fact }) => fact),
        language,
      ),
    )
    .join(' ');
}

/** Says that the article does not say it of this drama. */
export function unsaidLine(drama: Drama, topic: TopicName, language: Language): string {
  const texts = textsIn(language);
  const title = titleIn(drama, language);
  if (isUnsaidTopic(topic)) return texts.ask.unsaid(title, texts.ask.unsaidAspects[topic]);
  const kind = mainKind(topic);
  return kind === 'place' ? texts.noPlace(title) : texts.ask.unsaid(title, texts.aspects[kind]);
}
