/** An end that its reader can mend: told in one plain sentence, without a stack, and never tried again. */
export class PlainStop extends Error {
  override readonly name = 'PlainStop';
}
