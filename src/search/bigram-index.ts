/*
 * A short index: for every pair of neighbouring letters, which names hold it. It answers two
 * questions without looking at every name, so that the search stays quick in large catalogues:
 * which few names could contain this text, and which are most alike.
 */

/**
 * Letter pairs share lists by hash; a collision only lengthens a list. As many lists as a catalogue has
 * letters are plenty: more would only take time and memory before the first question.
 */
const FEWEST_LISTS = 1 << 9;
const MOST_LISTS = 1 << 14;
/** Stands before the first letter, so that one typed letter already has a list. */
const START = 94;

/** The letter-pair index of a fixed list of keys; names are numbers, their places in that list. */
export interface BigramIndex {
  /** Every name that may contain the key (at its beginning, when the key is one letter), and others. */
  candidates(key: string): Uint32Array;
  /** The names that share most letter pairs with the key, most alike first. */
  closest(key: string, limit: number): number[];
}

/** Indexes keys (glued, folded names). */
export function indexBigrams(keys: readonly string[]): BigramIndex {
  const lists = listsFor(keys);
  const { starts, names } = postingLists(keys, lists);
  const firstGram = (key: string) => pair(START, key.charCodeAt(0), lists);
  const gramsInside = (key: string) => {
    const grams: number[] = [];
    for (let i = 1; i < key.length; i++) grams.push(pair(key.charCodeAt(i - 1), key.charCodeAt(i), lists));
    return grams;
  };
  const listOf = (gram: number) => names.subarray(starts[gram], starts[gram + 1]);
  const shared = new Uint8Array(keys.length);
  const lengths = Uint8Array.from(keys, ({ length }) => Math.min(length, 255));
  return {
    candidates: (key) => {
      const grams = key.length > 1 ? gramsInside(key) : [firstGram(key)];
      return grams.map(listOf).reduce((a, b) => (b.length < a.length ? b : a));
    },
    closest: (key, limit) => {
      const grams = new Set([firstGram(key), ...gramsInside(key)]);
      shared.fill(0);
      for (const gram of grams) for (const name of listOf(gram)) shared[name] = (shared[name] ?? 0) + 1;
      return mostAlike(shared, lengths, key.length, limit);
    },
  };
}

/** The number at an index, 0 beyond the end. */
const at = (numbers: ArrayLike<number>, index: number): number => numbers[index] ?? 0;

/** A power of two. */
function listsFor(keys: readonly string[]): number {
  const letters = keys.reduce((sum, { length }) => sum + length, 0);
  const lists = 2 ** Math.ceil(Math.log2(letters + 1));
  return Math.min(Math.max(lists, FEWEST_LISTS), MOST_LISTS);
}

function pair(a: number, b: number, lists: number): number {
  return (a * 193 + b) & (lists - 1);
}

/** All lists in one array, list g from starts[g] to starts[g + 1]: counted first, then filled. */
function postingLists(keys: readonly string[], lists: number): { starts: Uint32Array; names: Uint32Array } {
  const grams = gramsOf(keys, lists);
  const starts = new Uint32Array(lists + 1);
  for (const gram of grams) starts[gram + 1] = at(starts, gram + 1) + 1;
  for (let gram = 0; gram < lists; gram++) starts[gram + 1] = at(starts, gram + 1) + at(starts, gram);
  const names = new Uint32Array(grams.length);
  const next = starts.slice();
  let done = 0;
  for (const [name, key] of keys.entries()) {
    for (const end = done + key.length; done < end; done++) {
      const gram = at(grams, done);
      const place = at(next, gram);
      names[place] = name;
      next[gram] = place + 1;
    }
  }
  return { starts, names };
}

/** The letter pairs of all keys, one key after the other: of each as many as it has letters. */
function gramsOf(keys: readonly string[], lists: number): Uint16Array {
  const grams = new Uint16Array(keys.reduce((sum, { length }) => sum + length, 0));
  let done = 0;
  for (const key of keys) {
    let before = START;
    for (let i = 0; i < key.length; i++) {
      const letter = key.charCodeAt(i);
      grams[done++] = pair(before, letter, lists);
      before = letter;
    }
  }
  return grams;
}

/** Less alike than this is not worth a closer look: two typos in seven letters leave more. */
const LEAST_ALIKE = 0.35;
/** How finely likeness is told apart while looking for the few best among very many. */
const STEPS = 64;

/**
 * The best few by Dice's measure: pairs shared, against the pairs both sides have. Counting how many
 * names reach each step first tells where the few best begin, and spares sorting all the others.
 */
function mostAlike(shared: Uint8Array, lengths: Uint8Array, length: number, limit: number): number[] {
  const least = Math.max((LEAST_ALIKE * length) / 2, 1);
  const steps: number[] = [];
  const likely: number[] = [];
  const reaching = new Uint32Array(STEPS * 2 + 1);
  for (let name = 0; name < shared.length; name++) {
    const count = at(shared, name);
    if (count < least) continue;
    const step = Math.min(Math.floor((2 * STEPS * count) / (length + at(lengths, name))), STEPS * 2);
    if (step < LEAST_ALIKE * STEPS) continue;
    likely.push(name);
    steps.push(step);
    reaching[step] = at(reaching, step) + 1;
  }
  let bar = STEPS * 2;
  for (let many = at(reaching, bar); bar > 0 && many < limit; many += at(reaching, bar)) bar--;
  return likely
    .map((name, i) => ({ name, step: at(steps, i) }))
    .filter(({ step }) => step >= bar)
    .sort((a, b) => b.step - a.step)
    .slice(0, limit)
    .map(({ name }) => name);
}
