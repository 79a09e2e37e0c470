/**
 * Finds where a key stands in a list of them. A hash and two arrays of numbers take a fraction of the memory of a map
 * with as many strings; keys with the same hash are chained, and told apart by asking for them.
 */
export function indexKeys(count: number, keyOf: (place: number) => string): (key: string) => number[] {
  const slots = 2 ** Math.ceil(Math.log2(count + 1));
  const first = new Int32Array(slots).fill(-1);
  const next = new Int32Array(count);
  for (let place = count - 1; place >= 0; place--) {
    const slot = hash(keyOf(place)) & (slots - 1);
    next[place] = first[slot] ?? -1;
    first[slot] = place;
  }
  return (key) => {
    const found: number[] = [];
    for (let place = first[hash(key) & (slots - 1)] ?? -1; place >= 0; place = next[place] ?? -1) {
      if (keyOf(place) === key) found.push(place);
    }
    return found;
  };
}

/** FNV-1a, over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
  return value ^ (value >>> 15);
}
