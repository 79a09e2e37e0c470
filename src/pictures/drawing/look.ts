/** How the pictures look: Discord's dark theme. Sizes in pixels of the finished picture. */

export const colour = {
  background: '#1e1f22',
  sea: '#26282e',
  graticule: '#2e3138',
  land: '#41454f',
  border: '#26282e',
  globe: '#1a1b1f',
  globeLand: '#5d6370',
  neighbour: '#9ba1ae',
  lit: '#5865f2',
  litEdge: '#8b95ff',
  pin: '#fee75c',
  chip: '#17181b',
  chipEdge: '#4a4e59',
  strong: '#ffffff',
  text: '#dbdee1',
  soft: '#c3c8ff',
  muted: '#b5bac1',
  track: '#2b2d31',
  line: '#43464e',
  cost: '#5865f2',
  rights: '#3ba55d',
} as const;

/** Phones show a picture at about 350 pixels: the smallest text is still read there. */
export const size = {
  width: 1200,
  margin: 44,
  heading: 50,
  title: 37,
  detail: 34,
  small: 30,
  foot: 28,
} as const;

/** The height of a line of text, by its size. */
export const lineHeight = (textSize: number): number => Math.round(textSize * 1.3);
