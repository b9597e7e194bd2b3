import type { Payload } from 'payload'

import { collectionsInBackup } from '../../src/backup/contents.ts'
import type { Comment, List, User } from '../../src/payload-types.ts'
import { readPages } from '../../src/read-model/read-pages.ts'

const withoutIds = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|"[0-9a-f]{24}"/g, (id) =>
      id.startsWith('"') ? '"id"' : 'id',
    ),
  )

/** The content of every page that was ever published. */
export async function pagesIn(payload: Payload): Promise<unknown> {
  const { docs } = await payload.find({ collection: 'publications', depth: 0, limit: 0, overrideAccess: true, sort: 'path' })
  const pages: Record<string, unknown> = {}
  for (const { path } of docs) pages[path] = (await readPages([path], payload)).pages[path]
  return withoutIds(pages)
}

export async function historyIn(payload: Payload): Promise<unknown> {
  const { docs: versions } = await payload.findVersions({
    collection: 'lists',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    sort: 'updatedAt',
  })
  const { docs: editions } = await payload.find({
    collection: 'editions',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    sort: ['list', 'number'],
  })
  const shownVersions = versions.map(({ latest, updatedAt, version }) => [Boolean(latest), updatedAt, version._status, version.title])
  return { editions: editions.map(({ number, order }) => [number, order.map(({ title }) => title)]), shownVersions }
}

/** Every field of every document, but for those that a restore sets. */
export async function fieldsIn({ db }: Payload): Promise<unknown> {
  const fields: Record<string, unknown> = {}
  for (const collection of collectionsInBackup) {
    const { docs } = await db.find<Record<string, unknown>>({ collection, limit: 0, pagination: false, sort: 'id' })
    fields[collection] = docs.map(({ attempts: _, isDone: _isDone, restsUntil: _restsUntil, sessions: _sessions, ...rest }) => rest)
  }
  return JSON.parse(JSON.stringify(fields, (_, value) => value ?? undefined))
}

/** Each comment with the title of its list, of its entry and of what it answers, and whom it mentions, as far as their ids lead there. */
export async function commentsIn(payload: Payload): Promise<unknown> {
  const find = async (collection: 'comments' | 'lists' | 'users') =>
    (await payload.find({ collection, depth: 0, draft: true, limit: 0, overrideAccess: true, sort: 'createdAt' })).docs as never[]
  const [comments, lists, users] = [(await find('comments')) as Comment[], (await find('lists')) as List[], (await find('users')) as User[]]
  return comments.map(({ anchor, answers, authorId, document, mentions, text }) => ({
    answers: comments.find(({ id }) => id === answers)?.text,
    author: users.find(({ id }) => id === authorId)?.name,
    entry: lists.flatMap(({ entries }) => entries ?? []).findIndex(({ id }) => anchor === `entries.${id}`),
    list: lists.find(({ id }) => id === document)?.slug,
    mentions: mentions.map(({ id }) => users.find((user) => user.id === id)?.name),
    text,
  }))
}
