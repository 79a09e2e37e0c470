/**
 * How the pictures look: Discord's dark theme. All sizes are in pixels of a phone, on which a picture is 300 wide;
 * nothing on it may need more.
 */

export const colour = {
  background: '#1e1f22',
  sea: '#23252b',
  land: '#3d414b',
  border: '#23252b',
  globe: '#17181b',
  globeLand: '#5d6370',
  neighbour: '#a3a9b6',
  lit: '#5865f2',
  litEdge: '#8b95ff',
  pin: '#fee75c',
  dark: '#17181b',
  strong: '#ffffff',
  text: '#dbdee1',
  soft: '#c3c8ff',
  muted: '#b5bac1',
  cost: '#5865f2',
  rights: '#3ba55d',
} as const;

/** The width of a picture. */
export const width = 300;

/** Pixels of the file for each of a phone: what phones with sharp screens show, and a screen on a desk. */
export const pixelRatio = 3;

/** From the edge to what is drawn. */
export const margin = 12;

/** Sizes of text. */
export const size = { name: 13, detail: 11.5, small: 10.5 } as const;

/** The height of a line of text, by its size. */
export const lineHeight = (textSize: number): number => Math.round(textSize * 1.25);
