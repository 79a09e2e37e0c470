/** Keeps what was made for a key, so that the next one who asks gets it ready. */

export interface Cache<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
}

/**
 * A cache of so many bytes in all; what was not asked for the longest leaves first.
 * @param sizeOf the bytes of a value; the length of its key is counted with it
 */
export function createCache<Value>(mostBytes: number, sizeOf: (value: Value) => number): Cache<Value> {
  /** In the order of their last use. */
  const kept = new Map<string, Value>();
  let bytes = 0;
  const sizeWith = (key: string, value: Value) => key.length + sizeOf(value);
  const remove = (key: string): Value | undefined => {
    const value = kept.get(key);
    if (value !== undefined && kept.delete(key)) bytes -= sizeWith(key, value);
    return value;
  };
  const set = (key: string, value: Value) => {
    remove(key);
    kept.set(key, value);
    bytes += sizeWith(key, value);
    for (const oldest of kept.keys()) {
      if (bytes <= mostBytes) return;
      remove(oldest);
    }
  };
  const get = (key: string) => {
    const value = remove(key);
    if (value !== undefined) set(key, value);
    return value;
  };
  return { get, set };
}
