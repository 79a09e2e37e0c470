/*
 * Vietnamese typed while the input method was off leaves its keystrokes in the text:
 * "tinhf nhaan owr" (Telex), "ti2nh nha6n o73" (VNI). Undoing them is only believed for words that
 * become Vietnamese syllables, so "Lovers" and "Paris" stay what they are.
 */

const SYLLABLE =
  /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:uye|uya|uyu|oai|oay|oao|oeo|uay|uoi|uou|ieu|yeu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|ua|ue|ui|uo|uu|uy|ye|[aeiouy])(?:ch|ng|nh|[cmnpt])?$/;

/**
 * Folded text with Telex or VNI keystrokes undone, or undefined when there are none to undo. Words
 * that titles are made of stay: Paris is not "pai" with a hook and a tone.
 */
export function undoRawKeys(folded: string, isTitleWord: (word: string) => boolean): string | undefined {
  const undone = folded
    .split(' ')
    .map((word) => {
      const undone = undoWord(word);
      return undone === word || isTitleWord(word) ? word : undone;
    })
    .join(' ');
  return undone === folded ? undefined : undone;
}

function undoWord(word: string): string {
  if (SYLLABLE.test(word)) return word;
  const plain = /^[a-z].*[1-9]/.test(word) ? word.replace(/[1-9]/g, '') : undoTelex(word);
  return SYLLABLE.test(plain) ? plain : word;
}

/** Tones (s f r x j) follow the vowel, w is a hook, and a doubled letter carries a hat or a bar. */
function undoTelex(word: string): string {
  const firstVowel = word.search(/[aeiouyw]/);
  if (firstVowel < 0) return word;
  const head = word.slice(0, firstVowel + 1);
  const tail = word.slice(firstVowel + 1).replace(/[sfrxj]/g, '');
  return (head + tail)
    .replace(/^dd|^d(.*)d$/, 'd$1')
    .replace(/([aeo])([iuyncmptgh]*)\1/, '$1$2')
    .replace(/(?<=[aou])w/g, '')
    .replace('w', 'u');
}
