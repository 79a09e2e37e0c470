import type { Names } from './names.ts';
import type { Mention } from './types.ts';

/** x */
export function findMentions(_names: Names, _text: string): readonly Mention[] {
  return [];
}
