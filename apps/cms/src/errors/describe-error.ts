const maxCauses = 3

export type ErrorDescription = { cause?: ErrorDescription; code?: string; message: string; stack?: string; type: string }

/**
 * An error as it may stand in a log: its type, message, code, stack and causes, and no other property. Database errors carry the values of the
 * query, which can be a password's hash, a token or a text; they end with the first word of it.
 */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { message: withoutValues(String(error)), type: typeof error }
  const { code } = error as { code?: unknown }
  const description: ErrorDescription = { message: withoutValues(error.message), type: error.name }
  if (typeof code === 'string' || typeof code === 'number') description.code = String(code)
  if (error.stack) description.stack = [`${error.name}: ${description.message}`, ...framesOf(error.stack)].join('\n')
  if (error.cause !== undefined && depth < maxCauses) description.cause = describeError(error.cause, depth + 1)
  return description
}

/** Drizzle names the query and its parameters, MongoDB the key that stands twice. */
const withoutValues = (message: string): string =>
  message
    .replace(/Failed query:[\s\S]*/, 'A query failed.')
    .replace(/\s*params:[\s\S]*/, '')
    .replace(/dup key: \{[\s\S]*\}/, 'dup key')

const framesOf = (stack: string): string[] => stack.split('\n').filter((line) => /^\s+at /.test(line))
