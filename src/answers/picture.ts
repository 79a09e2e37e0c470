import type { Answer, Picture } from '../contract/command.ts';

/** A picture as a part of an answer; nothing where there is none. */
export const pictureOf = (picture: Picture | undefined): Pick<Answer, 'picture'> =>
  picture ? { picture } : {};
