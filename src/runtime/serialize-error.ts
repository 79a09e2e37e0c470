/** What the log may hold of an error: discord.js puts addresses with tokens and whole messages into its own. */

interface ToldError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string | number;
  readonly status?: string | number;
  readonly cause?: ToldError;
}

/** An error by its name, message, stack, codes and cause; every token in them is hidden. */
export function serializeError(error: unknown): ToldError {
  if (!(error instanceof Error)) return { type: typeof error, message: hideTokens(String(error)) };
  return {
    type: error.name,
    message: hideTokens(error.message),
    ...(error.stack ? { stack: hideTokens(error.stack) } : {}),
    ...('code' in error && isPlain(error.code) ? { code: error.code } : {}),
    ...('status' in error && isPlain(error.status) ? { status: error.status } : {}),
    ...(error.cause === undefined ? {} : { cause: serializeError(error.cause) }),
  };
}

const isPlain = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** Bot tokens are three parts with dots; interaction tokens stand in addresses behind the interaction's id. */
function hideTokens(text: string): string {
  return text
    .replace(/[\w-]{18,}\.[\w-]{4,}\.[\w-]{18,}/g, '[token]')
    .replace(/(\/(?:interactions|webhooks)\/\d+\/)[^/\s"']+/g, '$1[token]');
}
