import { expect } from 'vitest'

import type { ShownComment } from '../../../src/comments/read-comments.ts'
import type { Answer, Client } from '../client.ts'

/** What a form sends of a comment; see `comments/comment-request.ts`. */
export const changeComment = (client: Client, document: string, body: object): Promise<Answer> => client.post(`${document}/comments`, body)

/** Writes a comment, on the whole document unless `given` names an anchor, and returns its id. */
export async function comment(client: Client, document: string, text: string, given: object = {}): Promise<string> {
  const { body, status } = await changeComment(client, document, { do: 'write', text, ...given })
  expect(status, JSON.stringify(body)).toBe(200)
  return body.id
}

export async function answerTo(client: Client, document: string, thread: string, text: string): Promise<string> {
  const { body, status } = await changeComment(client, document, { comment: thread, do: 'answer', text })
  expect(status, JSON.stringify(body)).toBe(200)
  return body.id
}

export const commentsAt = async (client: Client, document: string): Promise<ShownComment[]> =>
  ((await client.get(`${document}/comments`)).body as unknown as { comments: ShownComment[] }).comments

/** Does something to a comment as its form would, which has read it. */
export async function act(client: Client, document: string, id: string, action: string, given: object = {}): Promise<Answer> {
  const read = (await commentsAt(client, document)).find((each) => each.id === id)
  return changeComment(client, document, { comment: id, do: action, step: read?.step ?? 1, text: 'Again.', ...given })
}
