/** `/ask`: a question read, held against the table of facts clause by clause, and told. */
import { allAbout, nextButtons } from '../answers/about.ts';
import { sideBySide } from '../answers/compare.ts';
import { pictureOf } from '../answers/picture.ts';
import type { Answer, Button, Outcome, Picture } from '../contract/command.ts';
import type { Drama, Fact, Language } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { escaped } from '../i18n/markdown.ts';
import { countryMap, dramaChart, dramaMap, worldMap } from '../pictures/names.ts';
import { clausesOf } from './clauses.ts';
import { evaluate, type Result } from './evaluate.ts';
import { examplesFor } from './examples.ts';
import { interpret } from './interpret.ts';
import { mentionsOf } from './mentions.ts';
import type { Clause } from './query.ts';
import { type ReadQuestion, readQuestion } from './read.ts';
import { askWords, type Told, tell } from './tell.ts';

/** Answers a question in its own language, or in the asker's where they chose it, or where it is only a title. */
export const answerQuestion = (question: string, asker: Language, isChosen = false): Answer =>
  answer(question, asker, isChosen ? asker : undefined);

/** Answers somebody else's message in the reader's language: what it asks, or else what the article says of its dramas. */
export const answerMessage = (message: string, reader: Language): Answer =>
  answer(message, reader, reader, true);

function answer(question: string, fallback: Language, chosen?: Language, isMessage = false): Answer {
  const read = readQuestion(question, fallback);
  const language = chosen ?? read.language;
  const clauses = clausesOf(read.spans).map((spans) => interpret(spans, read.text, read.language));
  // What is only said of a drama, not asked, is answered with all about it.
  const isAsked = !isMessage || read.text.includes('?') || clauses.some(({ isQuestion }) => isQuestion);
  const named = [...new Set(clauses.flatMap(({ dramas }) => dramas))];
  const results =
    isAsked || named.length === 0
      ? evaluated(clauses).filter((result) => !isBeyond(result, clauses))
      : named.map((drama): Result => ({ kind: 'overview', drama }));
  const residual = clauses.flatMap((clause) => clause.residual);
  const talk = clauses.find((clause) => clause.talk !== undefined)?.talk;
  if (talk === 'undated')
    return {
      outcome: 'found',
      language,
      heading: textsIn(language).article,
      lead: askWords(language).undated,
      buttons: [articleButton(language)],
    };
  if (talk === 'offTopic' || (talk && results.length === 0)) return smallTalk(talk, question, language);
  if (results.length === 0)
    return (
      (named.length === 0 ? mentioned(residual, read.language, language) : undefined) ??
      notUnderstood(question, residual, chosen ?? (isForeign(read) ? fallback : language))
    );
  return cardOf(results, residual, language, question);
}

/** Whether no word is understood, and no letter is of one language: "xyzzy" is answered as the asker speaks. */
const isForeign = ({ text, spans }: ReadQuestion): boolean =>
  spans.every(({ kind }) => kind === 'unknown' || kind === 'stop') && !/[^\p{ASCII}]/u.test(text);

/** Of all dramas, or none: no answer to a question of which a word that narrows it down may be missing. */
const isBeyond = (result: Result, clauses: readonly Clause[]): boolean =>
  clauses.some(({ residual }) => residual.some((words) => /\p{L}{2}/u.test(words))) &&
  ((result.kind === 'none' && !result.claims.some((claim) => 'area' in claim || 'person' in claim)) ||
    result.kind === 'many' ||
    result.kind === 'unsaidOf' ||
    (result.kind === 'list' && result.claims.every(({ field }) => field === 'ahead' || field === 'behind')));

/** Each clause in its turn; the next one may go on about the dramas of the one before. */
function evaluated(clauses: readonly Clause[]): Result[] {
  const results: Result[] = [];
  let before: readonly Drama[] = clauses.find(({ dramas }) => dramas.length > 0)?.dramas ?? [];
  for (const [i, clause] of clauses.entries()) {
    // A clause that only names a drama says what the others are about.
    const isOnlyName = clause.wants === 'value' && clause.asks.length === 0 && clause.claims.length === 0;
    if (
      isOnlyName &&
      clauses.some((other, k) => k !== i && (other.asks.length > 0 || other.claims.length > 0))
    ) {
      if (clause.dramas.length > 0) before = clause.dramas;
      results.push(...evaluate({ ...clause, wants: 'nothing' }, before));
      continue;
    }
    const own = evaluate(clause, before);
    results.push(...own);
    const spoken = own.flatMap((result) => dramasOf(result));
    if (spoken.length > 0 && spoken.length < 4) before = spoken;
  }
  return results;
}

function dramasOf(result: Result): readonly Drama[] {
  if (result.kind === 'list') return result.items.map(({ drama }) => drama);
  if (result.kind === 'extreme') return result.winners.map(({ drama }) => drama);
  return 'drama' in result && result.drama ? [result.drama] : [];
}

/** The worst that a part of the answer comes to is not the whole: one part found is found. */
const outcomes: readonly Outcome[] = ['found', 'unsaid', 'unsure', 'unknown'];

function cardOf(
  results: readonly Result[],
  residual: readonly string[],
  language: Language,
  question: string,
): Answer {
  const [only] = results;
  const words = askWords(language);
  const isAbsent = results.every(({ kind }) => kind === 'absent');
  const note = residual.length > 0 && !isAbsent ? [`-# ${words.partly(escaped(residual.join(', ')))}`] : [];
  if (results.length === 1 && only?.kind === 'overview')
    return withNote(allAbout(only.drama, language), note);
  if (results.length === 1 && only?.kind === 'sideBySide')
    return withNote(sideBySide(...only.sides, language), note);
  const told = results.map((result) => withheld(result, residual, language));
  const dramas = [...new Set(told.flatMap((one) => one.dramas))];
  const stated = [...new Set(told.flatMap((one) => one.stated))];
  const rows = told
    .flatMap((one) => one.facts)
    .filter(
      ({ fact }, i, all) => !stated.includes(fact) && all.findIndex((other) => other.fact === fact) === i,
    );
  const outcome = outcomes.find((one) => told.some((part) => part.outcome === one)) ?? 'unknown';
  const isMissing = outcome === 'unknown';
  return {
    outcome,
    language,
    heading: headingOf(results, dramas, language),
    lead: [...new Set(told.map(({ line }) => line).filter((line) => line !== ''))].concat(note).join('\n'),
    facts: stated,
    ...(rows.length > 0 ? { sections: [{ facts: rows }] } : {}),
    ...pictureOf(pictureFor(results, dramas, [...stated, ...rows.map(({ fact }) => fact)], language)),
    buttons: buttonsFor(dramas, language),
    ...(isMissing ? { missed: question } : {}),
  };
}

/** No yes and no where a word was not understood: then only what the article says. */
function withheld(result: Result, residual: readonly string[], language: Language): Told {
  const told = tell(result, language);
  if (residual.length === 0 || result.kind !== 'verdict' || result.verdict === 'open') return told;
  return {
    ...tell({ ...result, verdict: 'open' }, language),
    line: askWords(language).says(
      titleIn(result.drama, language),
      tellFacts(result.facts, result.drama, language),
    ),
    outcome: 'unsure',
  };
}

const tellFacts = (facts: readonly Fact[], drama: Drama, language: Language): string =>
  tell({ kind: 'value', drama, field: 'about', facts }, language).line;

const withNote = (answer: Answer, note: readonly string[]): Answer =>
  note.length === 0 ? answer : { ...answerAsAsked(answer), lead: [answer.lead ?? '', ...note].join('\n') };

/** Without the shorter call that would give the answer again, but not what was said of the question. */
function answerAsAsked({ call: _, ...answer }: Answer): Answer {
  return answer;
}

const MOST_IN_HEADING = 2;

function headingOf(results: readonly Result[], dramas: readonly Drama[], language: Language): string {
  const words = askWords(language);
  if (dramas.length > 0 && dramas.length <= MOST_IN_HEADING)
    return words.joined(dramas.map((drama) => titleIn(drama, language)));
  for (const result of results) {
    if ('claims' in result) {
      const area = result.claims.flatMap((claim) => ('area' in claim ? [claim.area] : []))[0];
      if (area) return titleIn(area, language);
    }
    if (result.kind === 'absent') return textsIn(language).notInArticle;
  }
  return words.trend;
}

function pictureFor(
  results: readonly Result[],
  dramas: readonly Drama[],
  facts: readonly Fact[],
  language: Language,
): Picture | undefined {
  const isOfPlaces = facts.some((fact) => fact.kind === 'place');
  const [drama] = dramas;
  if (drama && dramas.length === 1) {
    if (isOfPlaces) return dramaMap(drama.id, language);
    return facts.some((fact) => fact.kind === 'cost' || fact.kind === 'rights')
      ? dramaChart(drama.id, language)
      : undefined;
  }
  for (const result of results) {
    if (result.kind === 'places' && result.of.length === 0) return worldMap(language);
    if (result.kind !== 'list') continue;
    const area = result.claims.flatMap((claim) =>
      claim.field === 'place' && !claim.negated ? [claim.area] : [],
    )[0];
    if (area) return countryMap((area.country ?? area).id, language);
  }
  return undefined;
}

const MOST_BUTTONS = 4;

function buttonsFor(dramas: readonly Drama[], language: Language): Button[] {
  const [only] = dramas;
  if (only && dramas.length === 1) return nextButtons(only, language);
  const list = { label: textsIn(language).buttons.list, call: { command: 'list' as const, options: {} } };
  if (dramas.length === 0) return [list];
  return dramas.slice(0, MOST_BUTTONS).map((drama) => ({
    label: titleIn(drama, language),
    call: { command: 'drama', options: { title: drama.id } },
  }));
}

const articleButton = (language: Language): Button => ({
  label: textsIn(language).buttons.article,
  call: { command: 'article', options: {} },
});

/** What no word explains but the article's sentences have. */
function mentioned(residual: readonly string[], typed: Language, language: Language): Answer | undefined {
  const found = residual
    .map((words) => ({ words, sentences: mentionsOf(words, typed) }))
    .find(({ sentences }) => sentences.length > 0);
  if (!found) return undefined;
  return {
    outcome: 'found',
    language,
    heading: textsIn(language).article,
    lead: askWords(language).mention(escaped(found.words)),
    sections: [{ sentences: found.sentences }],
    buttons: [articleButton(language)],
  };
}

const exampleButtons = (question: string, language: Language): Button[] =>
  examplesFor(question, language).map((example) => ({
    label: example,
    call: { command: 'ask', options: { question: example } },
  }));

function smallTalk(
  talk: 'greeting' | 'thanks' | 'help' | 'offTopic' | 'undated',
  question: string,
  language: Language,
): Answer {
  const texts = textsIn(language);
  return {
    outcome: 'unknown',
    language,
    heading: texts.help,
    lead: askWords(language)[talk],
    buttons: exampleButtons(question, language),
  };
}

function notUnderstood(question: string, residual: readonly string[], language: Language): Answer {
  const words = askWords(language);
  const shown = escaped(residual.length > 0 ? residual.join(', ') : question);
  return {
    outcome: 'unknown',
    language,
    heading: words.notUnderstood,
    lead: shown === '' ? words.greeting : `${words.notUnderstoodWords(shown)} ${words.tryThese}`,
    buttons: [
      ...exampleButtons(question, language),
      { label: textsIn(language).buttons.help, call: { command: 'help', options: {} } },
    ],
    ...(shown === '' ? {} : { missed: question }),
  };
}
