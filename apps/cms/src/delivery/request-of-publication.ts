import { currentRequestId } from 'types/server/request-id'

const maxKnown = 1000

/** On `globalThis`, since routes and start-up are bundled apart. */
const shared = globalThis as typeof globalThis & { montageRequestsOfPublications?: Map<number, string> }
shared.montageRequestsOfPublications ??= new Map()
const requests = shared.montageRequestsOfPublications

/** Remembers for which request a publication is stored, if for any. */
export function noteRequestOf(publication: number): void {
  const id = currentRequestId()
  requests.delete(publication)
  if (id !== null) requests.set(publication, id)
  const [oldest] = requests.keys()
  if (requests.size > maxKnown && oldest !== undefined) requests.delete(oldest)
}

/** The id of the request that stored the newest of these publications; undefined when another process did, or none of late. */
export const requestOf = (publications: number[]): string | undefined => requests.get(Math.max(...publications))
