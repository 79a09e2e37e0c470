/*
 * Everyday words one or two keys away from the words of titles. A word that is another word is no
 * slip: "Wonderful Lie" is not "Wonderful Life". The words of the catalogue's own titles count as
 * words too (names.ts), so this list only has to know the commonest others.
 */
const EVERYDAY = new Set(
  `
  on if is it an as at am are be but by do for from go he her his how me my no not now off old one or our out
  she so some that their them then there they this time too two up us was way we were when who why will with your
  bad bed ball balls bale bake call calls hall fall tall wall will pull fill dull bull fool foul hose horse 
  mouse moose louse lie line live lift dive five fire file wife wild love loved 
  living loving glove sand said sat set say day days dead dad mad had has hat see seat seas tea ten sad sat sun son
  song sing star start store stony place places princess prices pride princes prints
  crow grown brown clown chance dancing trance sky shy spy lake like lime pairs park parks part parts prays
  store storm sorrow worry glasses grass class strained stain emperors empire empress wonder wonders memory memorial
  `
    .trim()
    .split(/\s+/),
);

/** Whether a folded word is a common word of its own. */
export function isEverydayWord(word: string): boolean {
  return EVERYDAY.has(word);
}
