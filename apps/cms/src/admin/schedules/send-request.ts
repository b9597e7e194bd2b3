import type { Obstacle } from '../../gate/obstacles.ts'
import { type Api, ApiError } from '../api.ts'

/** Why a request was refused, and the document to fix. */
export type Problem = Pick<Obstacle, 'about' | 'message'>

/** Sends a POST. Resolves to the problems for which it was refused; empty after a success. */
export async function sendRequest(api: Api, path: string, body: object = {}): Promise<Problem[]> {
  try {
    await api.request(path, { body, method: 'POST', timeoutInMs: null })
    return []
  } catch (error) {
    if (!(error instanceof ApiError) || error.isUnanswered) {
      return [{ message: 'The CMS did not answer. Look again whether the schedule has changed.' }]
    }
    const problems = error.errors.flatMap(({ data, message }) => (data as { errors?: Obstacle[] } | null)?.errors ?? [{ message }])
    return problems.length > 0 ? problems : [{ message: error.message }]
  }
}
