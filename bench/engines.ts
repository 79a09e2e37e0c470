import UFuzzy from '@leeoniya/ufuzzy';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import { fold } from '../src/search/fold.ts';
import type { StepName } from '../src/search/steps.ts';
import { createTitleSearch, type Titled } from '../src/search/titles.ts';

/** What an engine answers to one text: drama ids, best first, and how good it holds the first one. */
export interface Ranked {
  readonly ids: readonly string[];
  /** Higher is better; only compared within one engine. */
  readonly score: number;
  /** Whether the engine itself would answer directly; none of the libraries says. */
  readonly isSure?: boolean;
}

type Search = (text: string) => Ranked;

/** A search engine at the settings that served these titles best. */
export interface Engine {
  readonly name: string;
  build(catalogue: readonly Titled[]): Search;
}

const MOST = 25;
const NOTHING: Ranked = { ids: [], score: 0 };

interface Name {
  readonly text: string;
  readonly id: string;
}

/** One entry a title: the libraries that do not fold Vietnamese and Hangul get folded text on both sides. */
function namesOf(catalogue: readonly Titled[], read: (text: string) => string): Name[] {
  return catalogue.flatMap(({ id, titles }) => titles.map(({ text }) => ({ text: read(text), id })));
}

/** Scored names as a ranking of dramas. */
function rank(found: readonly { name: Name | undefined; score: number }[]): Ranked {
  const ids = new Set(found.flatMap(({ name }) => (name ? [name.id] : [])));
  const [first] = found;
  return first ? { ids: [...ids].slice(0, MOST), score: first.score } : NOTHING;
}

/** Engines without scores can only be taken at their word: what they find, they answer. */
function unscored(found: readonly (Name | undefined)[]): Ranked {
  return { ...rank(found.map((name) => ({ name, score: 1 }))), isSure: found.length > 0 };
}

/** This search, without some of its steps. */
export const ours = (...without: readonly StepName[]): Engine => ({
  name: without.length === 0 ? 'this search' : `without ${without.join(', ')}`,
  build(catalogue) {
    const search = createTitleSearch(catalogue, without);
    return (text) => {
      const { outcome, matches } = search.search(text);
      return {
        ids: matches.map(({ id }) => id),
        score: matches[0]?.confidence ?? 0,
        isSure: outcome === 'found',
      };
    };
  },
});

const fuse: Engine = {
  name: 'fuse.js',
  build(catalogue) {
    const index = new Fuse(namesOf(catalogue, String), {
      keys: ['text'],
      includeScore: true,
      ignoreDiacritics: true,
      ignoreLocation: true,
    });
    return (text) =>
      rank(
        index.search(text, { limit: MOST }).map(({ item, score = 1 }) => ({ name: item, score: 1 - score })),
      );
  },
};

const miniSearch: Engine = {
  name: 'MiniSearch',
  build(catalogue) {
    const names = namesOf(catalogue, fold);
    const index = new MiniSearch<{ id: number; text: string }>({
      fields: ['text'],
      searchOptions: { fuzzy: 0.3, prefix: true },
    });
    index.addAll(names.map(({ text }, id) => ({ id, text })));
    return (text) =>
      rank(index.search(fold(text)).map(({ id, score }) => ({ name: names[Number(id)], score })));
  },
};

const fuzzySort: Engine = {
  name: 'fuzzysort',
  build(catalogue) {
    const index = fuzzysort.snapshot(namesOf(catalogue, fold), { key: 'text' });
    return (text) =>
      rank(
        fuzzysort
          .go(fold(text), index, { limit: MOST, threshold: 0 })
          .map(({ obj, score }) => ({ name: obj, score })),
      );
  },
};

const uFuzzy: Engine = {
  name: 'uFuzzy',
  build(catalogue) {
    const names = namesOf(catalogue, fold);
    const haystack = names.map(({ text }) => text);
    const index = new UFuzzy({ alpha: 'a-zㄱ-ㅣ', interSplit: "[^a-zㄱ-ㅣ\\d']+", intraMode: 1 });
    return (text) => {
      const [found, info, order] = index.search(haystack, fold(text), 5);
      const best = info && order ? order.map((place) => info.idx[place]) : (found ?? []);
      return unscored(best.slice(0, MOST * 4).map((place) => names[place ?? -1]));
    };
  },
};

const flexSearch: Engine = {
  name: 'FlexSearch',
  build(catalogue) {
    const names = namesOf(catalogue, fold);
    const index = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinBalance });
    names.forEach(({ text }, id) => {
      index.add(id, text);
    });
    return (text) => unscored(index.search(fold(text), { limit: MOST * 4 }).map((id) => names[Number(id)]));
  },
};

/** This search first, then its peers. */
export const ENGINES: readonly Engine[] = [ours(), fuse, miniSearch, fuzzySort, uFuzzy, flexSearch];
