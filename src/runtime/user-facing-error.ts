/** An error that its reader can fix: shown as one sentence without a stack, and never tried again. */
export class UserFacingError extends Error {
  override readonly name: string = 'UserFacingError';
}
