import { AsyncLocalStorage } from 'node:async_hooks'

type Work = () => unknown

const requests = new AsyncLocalStorage<Work[]>()

/**
 * Stands in for `after` of `next/server.js`: work for when the response is sent, in the context it was put off in. Outside a request it throws,
 * as Next's does.
 */
export function after(work: Work): void {
  const works = requests.getStore()
  if (!works) throw new Error('`after` was called outside a request scope.')
  works.push(AsyncLocalStorage.bind(work))
}

/** Handles a request and, once the response is there, starts what was put off with `after`; `finished` resolves when that is done. */
export async function respond(handle: () => Promise<Response>): Promise<{ finished: Promise<unknown>; response: Response }> {
  const works: Work[] = []
  const response = await requests.run(works, handle)
  return { finished: Promise.all(works.map((work) => work())), response }
}
