import type { Titled } from '../search/titles.ts';
import dramas from './data/dramas.json' with { type: 'json' };

/** The article's dramas with the names people use. */
export const DRAMAS: readonly Titled[] = dramas as readonly Titled[];
