/*
 * How much of a text is read, in characters. People type less; what a hostile text holds beyond it would only cost
 * time. Every step of the search is bounded by these and by the limits named in its own file.
 */

/** Of the name of a drama or a place, or of a suggestion's label, which Discord cuts at 100. */
export const LONGEST_TITLE = 120;

/** Of a question. */
export const LONGEST_QUESTION = 400;
