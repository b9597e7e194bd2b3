type PayloadError = { data?: unknown; message: string }

/** A request to the CMS that failed. The message is a sentence for editors. */
export class ApiError extends Error {
  readonly errors: PayloadError[]
  /** True where the CMS itself did not answer: no network, the timeout, or a proxy's page. The request may have had its effect. */
  readonly isUnanswered: boolean
  /** The HTTP status; null without a response. */
  readonly status: number | null

  constructor(status: number | null, errors: PayloadError[] | null = null, options?: ErrorOptions) {
    super(errors?.[0]?.message ?? (status === null ? 'The CMS did not answer.' : `The CMS answered ${status}.`), options)
    this.name = 'ApiError'
    this.errors = errors ?? []
    this.isUnanswered = errors === null
    this.status = status
  }
}

type Options = Pick<RequestInit, 'cache' | 'keepalive'> & {
  body?: object
  method?: 'GET' | 'PATCH' | 'POST'
  signal?: AbortSignal
  /** Null waits as long as the browser does: for writes, whose outcome would be unknown. */
  timeoutInMs?: number | null
}

export type Api = {
  addressOf: (path: string) => string
  /** Resolves to the JSON of the answer. Rejects with an `ApiError`, or with the signal's reason where `signal` was aborted. */
  request: <Answer>(path: string, options?: Options) => Promise<Answer>
}

const defaultTimeoutInMs = 30_000

/** The REST API at a base path, Payload's `routes.api`. */
export function apiAt(base: string): Api {
  const addressOf = (path: string) => base + path
  return {
    addressOf,
    request: async (path, { body, signal, timeoutInMs = defaultTimeoutInMs, ...options } = {}) => {
      const signals = [signal, timeoutInMs === null ? undefined : AbortSignal.timeout(timeoutInMs)].filter((each) => each !== undefined)
      try {
        return await parse(
          await fetch(addressOf(path), {
            ...options,
            credentials: 'include',
            signal: AbortSignal.any(signals),
            ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
          }),
        )
      } catch (cause) {
        signal?.throwIfAborted()
        throw cause instanceof ApiError ? cause : new ApiError(null, null, { cause })
      }
    },
  }
}

async function parse<Answer>(response: Response): Promise<Answer> {
  const text = await response.text()
  const answer = jsonIn(text) as (Answer & { errors?: PayloadError[] }) | undefined
  if (response.ok && answer !== undefined) return answer
  throw new ApiError(response.status, answer === undefined ? null : (answer?.errors ?? []))
}

/** Undefined where a proxy answers with a page. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
