import { titleOfDocument } from '../handovers/title-of-document.ts'
import type { NoticeKind } from '../notices/kinds.ts'
import { writeNotices } from '../notices/write-notices.ts'
import type { Comment } from '../payload-types.ts'
import type { Acting } from './change-comment.ts'
import type { Mentioned } from './mentions.ts'
import { findComments } from './stored.ts'

/** Tells those whom the text names. */
export const tellMentioned = (acting: Acting, mentions: Mentioned[]): Promise<void> =>
  tell(
    acting,
    'mentioned',
    mentions.map(({ id }) => id),
  )

/** Tells those who wrote in this thread, and nobody of another; not those whom the answer names, who are told of that. */
export async function tellThread(acting: Acting, thread: Comment, mentions: Mentioned[]): Promise<void> {
  const answers = await findComments({ answers: { equals: thread.id } }, acting.req)
  const named = mentions.map(({ id }) => id)
  const authors = [thread, ...answers].map(({ authorId }) => authorId)
  await tell(
    acting,
    'answered',
    authors.filter((id) => !named.includes(id)),
  )
}

const tell = ({ collection, doc, req, request }: Acting, kind: NoticeKind, users: string[]): Promise<void> =>
  writeNotices(req, { document: { collection, id: doc.id, title: titleOfDocument(doc) }, kind, users, words: request.text })
