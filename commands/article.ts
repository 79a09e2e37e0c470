import { pageButtons, pageOf } from '../src/answers/pages.ts';
import { titleOption, withDrama } from '../src/answers/title.ts';
import type { Answer, Asked, Command } from '../src/contract/command.ts';
import { numberOf, sentences } from '../src/dataset/index.ts';
import type { Drama, Language, Sentence } from '../src/dataset/schema.ts';
import { titleIn } from '../src/dataset/titles.ts';
import { textsIn } from '../src/i18n/index.ts';
import { memoizeBoth } from '../src/memoize.ts';

const pageSize = 6;

/** `/article [title]`: the article in numbered sentences, or those of them that are about a drama. */
export const article: Command = {
  name: 'article',
  kind: 'slash',
  options: [titleOption()],
  paged: true,
  answer: (asked) =>
    asked.options['title'] === undefined
      ? wholeArticle(asked)
      : withDrama(asked, 'article', (drama) => sentencesAbout(drama, asked.language)),
};

/** "[7] After more than eight months …" */
const line = (sentence: Sentence, language: Language): string =>
  `[${numberOf(sentence)}] ${sentence[language]}`;

function wholeArticle({ language, page: askedPage }: Asked): Answer {
  const texts = textsIn(language);
  const page = pageOf(sentences, askedPage, pageSize);
  return {
    outcome: 'found',
    language,
    heading: texts.article,
    lead: `-# ${texts.articleTranslated} ${texts.page(page.page, page.pages)}`,
    sections: [{ lines: page.items.map((sentence) => line(sentence, language)) }],
    buttons: pageButtons({ command: 'article', options: {} }, page, language),
  };
}

const sentencesAbout = memoizeBoth((drama: Drama, language: Language): Answer => {
  const texts = textsIn(language);
  const evidence = drama.facts.flatMap((fact) => fact.evidence);
  const numbers = [...new Set(evidence.map((piece) => piece.sentence))].toSorted((one, other) => one - other);
  return {
    outcome: 'found',
    language,
    heading: texts.articleAbout(titleIn(drama, language)),
    sections: [
      { lines: sentences.filter(({ number }) => numbers.includes(number)).map((one) => line(one, language)) },
    ],
    buttons: [
      { label: texts.buttons.drama, call: { command: 'drama', options: { title: drama.id } } },
      { label: texts.article, call: { command: 'article', options: {} } },
    ],
  };
});
