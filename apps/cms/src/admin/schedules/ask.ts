import type { Obstacle } from '../../gate/obstacles.ts'

type Refused = { errors?: { data?: { errors?: Obstacle[] } | null; message: string }[]; message?: string }

/** Sends a question to an endpoint of ours. @returns what it was refused for, a sentence each; nothing when it was done. */
export async function ask(endpoint: string, body: object = {}): Promise<{ faults: Pick<Obstacle, 'about' | 'message'>[] }> {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch(endpoint, { body: JSON.stringify(body), headers, method: 'POST' })
    if (response.ok) return { faults: [] }
    const { errors = [] } = (await response.json()) as Refused
    const faults = errors.flatMap(({ data, message }) => data?.errors ?? [{ message }])
    return { faults: faults.length > 0 ? faults : [{ message: `The CMS answered ${response.status}.` }] }
  } catch {
    return { faults: [{ message: 'The CMS does not answer. Nothing was changed, as far as is known: look again.' }] }
  }
}
