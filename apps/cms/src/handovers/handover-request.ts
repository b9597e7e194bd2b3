import { addDataAndFileToRequest, type PayloadRequest } from 'payload'

import { validationError } from '../errors/validation-error.ts'
import { actions, type HandoverAction, longestWords } from './transitions.ts'

/** `of`: the editor who is asked; null for anybody. `revision`: of the document that the user saw; null where it does not matter. */
export type HandoverRequest = { do: HandoverAction; of: string | null; revision: number | null; words: string }

const withRevision: HandoverAction[] = ['ask', 'approve', 'publish', 'override']

/** Throws 400 for a malformed body. */
export async function parseHandoverRequest(req: PayloadRequest): Promise<HandoverRequest> {
  await addDataAndFileToRequest(req)
  const { do: action, of = null, revision = null, words: given = '' } = (req.data ?? {}) as Record<keyof HandoverRequest, unknown>
  if (!isAction(action)) throw validationError({ message: `Say what to do with the review: ${actions.join(', ')}.`, path: 'do' })
  if (of !== null && typeof of !== 'string') throw validationError({ message: 'Name one editor by id, or nobody.', path: 'of' })
  if (typeof given !== 'string') throw validationError({ message: 'The words are a text.', path: 'words' })
  const words = given.trim()
  if (words.length > longestWords) throw validationError({ message: `Use ${longestWords} characters at most.`, path: 'words' })
  if (action === 'return' && !words) throw validationError({ message: 'Say what should change.', path: 'words' })
  if (action === 'override' && !words) throw validationError({ message: 'Say why this goes live without an approval.', path: 'words' })
  const needsRevision = withRevision.includes(action)
  if (needsRevision && typeof revision !== 'number') {
    throw validationError({ message: 'Send the “revision” that you looked at.', path: 'revision' })
  }
  return { do: action, of, revision: needsRevision ? (revision as number) : null, words }
}

const isAction = (value: unknown): value is HandoverAction => actions.some((action) => action === value)
