import { AsyncLocalStorage } from 'node:async_hooks'

type Work = () => unknown

const requests = new AsyncLocalStorage<Work[]>()

/** Replaces `after` of `next/server.js`. Like Next's it throws outside a request. */
export function after(work: Work): void {
  const works = requests.getStore()
  if (!works) throw new Error('`after` was called outside a request scope.')
  works.push(AsyncLocalStorage.bind(work))
}

/** Handles a request, then starts the work of `after`; `finished` resolves when that is done. */
export async function respond(handle: () => Promise<Response>): Promise<{ finished: Promise<unknown>; response: Response }> {
  const works: Work[] = []
  const response = await requests.run(works, handle)
  return { finished: Promise.all(works.map((work) => work())), response }
}
