import { dramas } from '../src/dataset/index.ts';
import type { Titled } from '../src/search/titles.ts';

/** The article's dramas with the names people use. */
export const DRAMAS: readonly Titled[] = dramas;
