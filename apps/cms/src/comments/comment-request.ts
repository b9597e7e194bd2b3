import { addDataAndFileToRequest, type PayloadRequest } from 'payload'

import { validationError } from '../errors/validation-error.ts'
import { actions, type CommentAction, longestQuote, longestText } from './transitions.ts'

/** `comment`: the id of the comment that is answered or changed. `step`: of that comment as the user saw it. */
export type CommentRequest = { anchor: string; comment: string; do: CommentAction; quote: string; step: number; text: string }

const needed: Record<CommentAction, ('comment' | 'step' | 'text')[]> = {
  write: ['text'],
  answer: ['comment', 'text'],
  edit: ['comment', 'step', 'text'],
  delete: ['comment', 'step'],
  settle: ['comment', 'step'],
  reopen: ['comment', 'step'],
}

/** Throws 400 for a malformed body. */
export async function parseCommentRequest(req: PayloadRequest): Promise<CommentRequest> {
  await addDataAndFileToRequest(req)
  const given = (req.data ?? {}) as Record<keyof CommentRequest, unknown>
  const action = given.do
  if (!isAction(action)) throw validationError({ message: `Say what to do with a comment: ${actions.join(', ')}.`, path: 'do' })
  const step = given.step ?? -1
  if (typeof step !== 'number') throw validationError({ message: 'The step is a number.', path: 'step' })
  const request = {
    anchor: textOf(given, 'anchor'),
    comment: textOf(given, 'comment'),
    do: action,
    step,
    text: textOf(given, 'text').trim(),
  }
  const quote = textOf(given, 'quote').trim()
  if (needed[action].includes('comment') && !request.comment)
    throw validationError({ message: 'Name the comment by its id.', path: 'comment' })
  if (needed[action].includes('step') && step < 0) throw validationError({ message: 'Send the “step” that you looked at.', path: 'step' })
  if (needed[action].includes('text') && !request.text) throw validationError({ message: 'Write something first.', path: 'text' })
  requireLength(request.text, longestText, 'text')
  requireLength(quote, longestQuote, 'quote')
  return { ...request, quote }
}

function requireLength(text: string, longest: number, path: string): void {
  if (text.length > longest) throw validationError({ message: `Use ${longest} characters at most; these are ${text.length}.`, path })
}

function textOf(given: Record<string, unknown>, name: string): string {
  const value = given[name] ?? ''
  if (typeof value !== 'string') throw validationError({ message: `“${name}” is a text.`, path: name })
  return value
}

const isAction = (value: unknown): value is CommentAction => actions.some((action) => action === value)
