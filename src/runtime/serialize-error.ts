/** What the log may hold of an error: discord.js puts addresses with tokens and whole messages into its own. */

interface SerializedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string | number;
  readonly status?: string | number;
  readonly cause?: SerializedError;
}

/** A chain of causes may be endless: an error can be its own. */
const maxCauses = 5;

/** An error by its name, message, stack, codes and causes; every token in them is hidden. */
export function serializeError(error: unknown, causes = maxCauses): SerializedError {
  if (!(error instanceof Error)) return { type: typeof error, message: redactTokens(String(error)) };
  return {
    type: error.name,
    message: redactTokens(error.message),
    ...(error.stack ? { stack: redactTokens(error.stack) } : {}),
    ...('code' in error && isCode(error.code) ? { code: error.code } : {}),
    ...('status' in error && isCode(error.status) ? { status: error.status } : {}),
    ...(error.cause === undefined || causes === 0 ? {} : { cause: serializeError(error.cause, causes - 1) }),
  };
}

const isCode = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** Bot tokens are three parts with dots; interaction tokens stand in addresses behind the interaction's id. */
function redactTokens(text: string): string {
  return text
    .replace(/(?<![\w-])[\w-]{18,}\.[\w-]{4,}\.[\w-]{18,}/g, '[token]')
    .replace(/(\/(?:interactions|webhooks)\/\d+\/)[^/\s"']+/g, '$1[token]');
}
