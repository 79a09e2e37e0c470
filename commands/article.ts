import { pageButtons, pageOf } from '../src/answers/pages.ts';
import { titleOption, withDrama } from '../src/answers/title.ts';
import { numberOf, quoteLines } from '../src/cards/facts.ts';
import { sentenceOf, sentences } from '../src/dataset/index.ts';
import type { Drama, Language } from '../src/dataset/schema.ts';
import type { Answer, Asked, Command } from '../src/interactions/command.ts';
import { onceForBoth } from '../src/once.ts';
import { titleIn } from '../src/search/suggest.ts';
import { wordsIn } from '../src/words/index.ts';

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

function wholeArticle({ language, page: askedPage }: Asked): Answer {
  const words = wordsIn(language);
  const page = pageOf(sentences, askedPage, pageSize);
  return {
    outcome: 'found',
    language,
    heading: words.article,
    lead: `-# ${words.articleTranslated} ${words.page(page.page, page.pages)}`,
    sections: [{ lines: page.items.map((sentence) => `**${numberOf(sentence)}** · ${sentence[language]}`) }],
    buttons: pageButtons({ command: 'article', options: {} }, page, language),
  };
}

const sentencesAbout = onceForBoth((drama: Drama, language: Language): Answer => {
  const words = wordsIn(language);
  const evidence = drama.facts.flatMap((fact) => fact.evidence);
  const numbers = [...new Set(evidence.map((piece) => piece.sentence))].toSorted((one, other) => one - other);
  return {
    outcome: 'found',
    language,
    heading: words.articleAbout(titleIn(drama, language)),
    sections: [{ lines: numbers.flatMap((number) => quoteLines(sentenceOf(number), [], language)) }],
    buttons: [
      { label: words.buttons.drama, call: { command: 'drama', options: { title: drama.id } } },
      { label: words.article, call: { command: 'article', options: {} } },
    ],
  };
});
