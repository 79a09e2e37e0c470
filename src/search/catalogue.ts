/** The two things people name: dramas and places, searched by the same engine. */
import { dramas, places } from '../dataset/index.ts';
import { createTitleSearch } from './titles.ts';

export const dramaSearch = createTitleSearch(dramas);
export const placeSearch = createTitleSearch(places);
