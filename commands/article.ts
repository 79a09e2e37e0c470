import { pageButtons, pageOf } from '../src/answers/pages.ts';
import { sentenceNumbers } from '../src/answers/row.ts';
import { titleOption, withDrama } from '../src/answers/title.ts';
import type { Answer, Asked, Command } from '../src/contract/command.ts';
import { numberOf, sentenceOf, sentences } from '../src/dataset/index.ts';
import type { Drama, Language, Sentence } from '../src/dataset/schema.ts';
import { titleIn } from '../src/dataset/titles.ts';
import { textsIn } from '../src/i18n/index.ts';

const pageSize = 5;

/** `/article [title]`: the article in numbered sentences, or those of them that are about a drama. */
export const article: Command = {
  name: 'article',
  kind: 'slash',
  group: 'source',
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
    lead: `${texts.articleLead} ${texts.page(page.page, page.pages)}`,
    sections: [{ lines: page.items.map((sentence) => line(sentence, language)) }],
    buttons: pageButtons({ command: 'article', options: {} }, page, language),
  };
}

function sentencesAbout(drama: Drama, language: Language): Answer {
  const texts = textsIn(language);
  const title = titleIn(drama, language);
  const numbers = sentenceNumbers(drama.facts);
  return {
    outcome: 'found',
    language,
    call: { command: 'article', options: { title: drama.id } },
    heading: texts.articleAbout(title),
    lead: texts.sentencesAbout(numbers.length, title),
    sections: [{ lines: numbers.map((number) => line(sentenceOf(number), language)) }],
    buttons: [
      { label: texts.buttons.drama, call: { command: 'drama', options: { title: drama.id } } },
      { label: texts.article, call: { command: 'article', options: {} } },
    ],
  };
}
