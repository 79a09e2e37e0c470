/*
 * A bigram index: for every pair of neighbouring letters, which names hold it. It answers two
 * questions without looking at every name, so that the search stays quick in large catalogues:
 * which few names could contain this text, and which share most with it.
 */

/**
 * Bigrams share lists by hash; a collision only lengthens a list. As many lists as a catalogue has
 * letters are plenty: more would only take time and memory before the first question.
 */
const FEWEST_LISTS = 1 << 9;
const MOST_LISTS = 1 << 14;
/** Stands before the first letter, so that one typed letter already has a list. */
const START = 94;

/** The index of a fixed list of keys; names are numbers, their places in that list. */
export interface BigramIndex {
  /** Every name that may contain the key (at its beginning, when the key is one letter), and some others. */
  candidates(key: string): ArrayLike<number> & Iterable<number>;
  /** The names that share most bigrams with the key, the closest first. */
  closest(key: string, limit: number): number[];
}

/** So many of a text's lists are held against each other; more would hardly leave fewer names. */
const INTERSECTED = 3;
/** So many entries of lists are counted, those of the rarest bigrams first: they tell most about a name. */
const MOST_COUNTED = 450_000;
/** More letters of a name or a text are not counted, so that counts fit into a byte. */
const MOST_LETTERS = 255;

/** Indexes keys: names, folded and compact. */
export function indexBigrams(keys: readonly string[]): BigramIndex {
  const lists = listsFor(keys);
  const { starts, names } = postingLists(keys, lists);
  /** The lists of a text's different bigrams, with or without its first letter, the shortest first. */
  const listsOf = (key: string, isFirst: boolean): Uint32Array[] => {
    const bigrams = new Set(isFirst ? [bigram(START, key.charCodeAt(0), lists)] : []);
    for (let i = 1; i < key.length; i++) bigrams.add(bigram(key.charCodeAt(i - 1), key.charCodeAt(i), lists));
    return Array.from(bigrams, (one) => names.subarray(starts[one], starts[one + 1])).sort(
      (a, b) => a.length - b.length,
    );
  };
  const lengths = Uint8Array.from(keys, ({ length }) => Math.min(length, MOST_LETTERS));
  const shared = new Uint8Array(keys.length);
  return {
    candidates: (key) => {
      const [rarest = new Uint32Array(), ...others] = listsOf(key, key.length === 1).slice(0, INTERSECTED);
      return others.reduce<ArrayLike<number> & Iterable<number>>(intersection, rarest);
    },
    closest: (key, limit) => {
      const all = listsOf(key.slice(0, MOST_LETTERS), true);
      const used = rarestOf(all);
      // Where some lists are left out, a name is held to as large a part of its own bigrams.
      const part = used.length / Math.max(all.length, 1);
      count(used, shared);
      return closestOf(shared, lengths, { length: key.length, part, limit });
    },
  };
}

/** As many lists, the shortest first, as are counted in time. */
function rarestOf(lists: readonly Uint32Array[]): readonly Uint32Array[] {
  let entries = 0;
  const firstLeftOut = lists.findIndex(({ length }) => {
    entries += length;
    return entries > MOST_COUNTED;
  });
  return firstLeftOut < 0 ? lists : lists.slice(0, Math.max(firstLeftOut, 1));
}

/** Counts in how many of the lists each name is. */
function count(lists: readonly Uint32Array[], shared: Uint8Array): void {
  shared.fill(0);
  for (const list of lists) {
    for (let i = 0; i < list.length; i++) {
      const name = at(list, i);
      shared[name] = at(shared, name) + 1;
    }
  }
}

/** The numbers of one ascending list that are in another one as well. */
function intersection(some: ArrayLike<number>, others: ArrayLike<number>): number[] {
  const both: number[] = [];
  let at = 0;
  for (let i = 0; i < some.length; i++) {
    const name = some[i] ?? 0;
    while (at < others.length && (others[at] ?? 0) < name) at++;
    if (others[at] === name && both.at(-1) !== name) both.push(name);
  }
  return both;
}

/** A power of two. */
function listsFor(keys: readonly string[]): number {
  const letters = keys.reduce((sum, { length }) => sum + length, 0);
  const lists = 2 ** Math.ceil(Math.log2(letters + 1));
  return Math.min(Math.max(lists, FEWEST_LISTS), MOST_LISTS);
}

function bigram(a: number, b: number, lists: number): number {
  return (a * 193 + b) & (lists - 1);
}

/** The number at an index, 0 beyond the end. */
const at = (numbers: ArrayLike<number>, index: number): number => numbers[index] ?? 0;

/** All lists in one array, list g from starts[g] to starts[g + 1]: counted first, then filled. */
function postingLists(keys: readonly string[], lists: number): { starts: Uint32Array; names: Uint32Array } {
  const bigrams = bigramsOf(keys, lists);
  const starts = new Uint32Array(lists + 1);
  for (const one of bigrams) starts[one + 1] = at(starts, one + 1) + 1;
  for (let one = 0; one < lists; one++) starts[one + 1] = at(starts, one + 1) + at(starts, one);
  const names = new Uint32Array(bigrams.length);
  const next = starts.slice();
  let done = 0;
  for (const [name, key] of keys.entries()) {
    for (const end = done + key.length; done < end; done++) {
      const one = at(bigrams, done);
      const place = at(next, one);
      names[place] = name;
      next[one] = place + 1;
    }
  }
  return { starts, names };
}

/** The bigrams of all keys, one key after the other: of each as many as it has letters. */
function bigramsOf(keys: readonly string[], lists: number): Uint16Array {
  const bigrams = new Uint16Array(keys.reduce((sum, { length }) => sum + length, 0));
  let done = 0;
  for (const key of keys) {
    let before = START;
    for (let i = 0; i < key.length; i++) {
      const letter = key.charCodeAt(i);
      bigrams[done++] = bigram(before, letter, lists);
      before = letter;
    }
  }
  return bigrams;
}

/** Less agreement is not worth a closer look: two typos in seven letters leave more. */
const LEAST_AGREEMENT = 0.35;
/** How finely agreement is told apart. */
const STEPS = 64;

/**
 * The best few names by Dice's coefficient: bigrams shared, against those that both sides have. Counting how many
 * names reach each step first shows where the few best begin, and spares sorting all the others.
 */
function closestOf(
  shared: Uint8Array,
  lengths: Uint8Array,
  { length, part, limit }: { length: number; part: number; limit: number },
): number[] {
  const least = Math.max((LEAST_AGREEMENT * length * part) / 2, 1);
  const likely: { name: number; step: number }[] = [];
  const reaching = new Uint32Array(STEPS * 2 + 1);
  for (let name = 0; name < shared.length; name++) {
    const both = at(shared, name);
    if (both < least) continue;
    const agreement = (2 * both) / (part * (length + at(lengths, name)));
    if (agreement < LEAST_AGREEMENT) continue;
    const step = Math.min(Math.floor(STEPS * agreement), STEPS * 2);
    likely.push({ name, step });
    reaching[step] = at(reaching, step) + 1;
  }
  let bar = STEPS * 2;
  for (let many = at(reaching, bar); bar > 0 && many < limit; many += at(reaching, bar)) bar--;
  return likely
    .filter(({ step }) => step >= bar)
    .sort((a, b) => b.step - a.step)
    .slice(0, limit)
    .map(({ name }) => name);
}
