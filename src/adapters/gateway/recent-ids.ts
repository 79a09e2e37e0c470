/** Tells apart what is new and what Discord sends a second time, as it may after a RESUME. */

/** Gives whether an id is new; the last `capacity` ids are remembered. */
export function createRecentIds(capacity: number): (id: string) => boolean {
  const ids = new Set<string>();
  return (id) => {
    if (ids.has(id)) return false;
    ids.add(id);
    const [oldest] = ids;
    if (ids.size > capacity && oldest !== undefined) ids.delete(oldest);
    return true;
  };
}
