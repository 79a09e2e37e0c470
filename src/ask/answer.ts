/** `/ask`: a free question answered by rules, first in one line, then with the facts and their quotes. */

import type { Answer } from '../contract/command.ts';
import type { Drama, Language } from '../dataset/schema.ts';
import { textsIn } from '../i18n/index.ts';
import { escaped } from '../i18n/markdown.ts';
import { nearestExamples } from './examples.ts';
import { aboutAll, aboutAreas, aboutNames, dearestDramas, dramasByArea, dramasByPeople } from './general.ts';
import { aboutLeftOver } from './left-over.ts';
import { aboutDramas } from './subjects.ts';
import { type Understanding, understand } from './understand.ts';

/** Answers a question in its own language; `fallback` is the asker's, for questions that are only a title. */
export const answerQuestion = (question: string, fallback: Language): Answer =>
  answer(question, understand(question, fallback));

/**
 * Answers somebody else's message in the reader's language: what it asks, or else what the article says of the
 * dramas that it names.
 */
export function answerMessage(message: string, reader: Language): Answer {
  const asked = understand(message, reader);
  const { dramas } = asked;
  const told =
    asked.asking || dramas.length === 0
      ? asked
      : { ...asked, topics: [], areas: [], yesNo: false, comparing: false };
  return answer(message, { ...told, language: reader });
}

function answer(question: string, asked: Understanding): Answer {
  if (asked.dramas.length > 0) return aboutDramas(asked);
  return (
    aboutLeftOver(asked) ??
    aboutDescribed(dramasByPeople(asked), asked) ??
    aboutAreas(asked) ??
    // From here on a place only says which drama is meant.
    aboutDescribed(dramasByArea(asked), { ...asked, areas: [] }) ??
    aboutDescribed(dearestDramas(asked), { ...asked, areas: [] }) ??
    aboutNames(asked) ??
    aboutAll(asked) ??
    notUnderstood(question, asked)
  );
}

/** For a question that describes its dramas instead of naming them. */
const aboutDescribed = (dramas: readonly Drama[], asked: Understanding): Answer | undefined =>
  dramas.length > 0 ? aboutDramas({ ...asked, dramas }) : undefined;

function notUnderstood(question: string, asked: Understanding): Answer {
  const texts = textsIn(asked.language);
  const shown = escaped(question);
  return {
    outcome: 'unknown',
    language: asked.language,
    heading: texts.ask.notUnderstood,
    lead: shown === '' ? texts.ask.emptyQuestion : texts.ask.notUnderstoodLead(shown),
    sections: [{ lines: nearestExamples(question, asked.language).map((example) => `- ${example}`) }],
    buttons: [
      { label: texts.buttons.help, call: { command: 'help', options: {} } },
      { label: texts.buttons.list, call: { command: 'list', options: {} } },
    ],
    ...(shown === '' ? {} : { missed: question }),
  };
}
