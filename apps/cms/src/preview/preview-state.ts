import type { PayloadRequest } from 'payload'
import type { PreviewMove, PreviewState, StandsInTheWay } from 'types/preview/question'

import { mayPublish } from '../access/roles.ts'
import { idOf } from '../documents/id-of.ts'
import { env } from '../env.ts'
import { missingIn, readFacts } from '../gate/facts.ts'
import { draftsIn, type Facts, inTheImage, type Obstacle, obstacles } from '../gate/obstacles.ts'
import { shownIds } from '../gate/shown-ids.ts'
import type { Edition, List } from '../payload-types.ts'
import { isOf, isScheduled, type Target } from '../schedules/target.ts'
import { newEdition } from './lay-over.ts'
import type { Previewed } from './previewed.ts'

type Page = { edition: Edition | null; isPublic: boolean; list: List | null }

/** What the strip says of a preview. `at`: the time for which the gate judges. */
export async function previewState(
  previewed: Previewed,
  { edition, isPublic, list }: Page,
  at: Date,
  req: PayloadRequest,
): Promise<PreviewState> {
  const { collection, document, isUnsaved, montages } = previewed
  const { facts, found } = await judge(previewed, list, at, req)
  const address = addressInAdmin(collection, document.id)
  return {
    address,
    collection,
    drafts: list ? draftsIn(list, facts).length : 0,
    ids: Object.fromEntries(montages.map(({ id, slug }) => [slug || id, id])),
    isPublic,
    isUnsaved,
    moves: edition && edition.number > 1 ? movesIn(edition) : null,
    saved: document.updatedAt ? { at: String(document.updatedAt), by: String(document.revisedBy ?? '') } : null,
    schedules: isScheduled(collection) && mayPublish(req) ? await waitingSchedules({ collection, id: document.id }, req) : [],
    title: list?.shownTitle || String(document.title ?? document.name ?? ''),
    way: found.map(
      ({ about, message }): StandsInTheWay => ({ address: about ? addressInAdmin(about.collection, about.id) : address, message }),
    ),
  }
}

const addressInAdmin = (collection: string, id: string): string => `${env.cmsUrl}/admin/collections/${collection}/${id}`

async function judge(
  { collection, document }: Previewed,
  list: List | null,
  at: Date,
  req: PayloadRequest,
): Promise<{ facts: Facts; found: Obstacle[] }> {
  const options = { newest: false, overrideAccess: false, req }
  if (list) {
    const facts = await readFacts(shownIds(list), options)
    return { facts, found: obstacles(list, facts, { alongside: new Set(draftsIn(list, facts)), at }) }
  }
  const [own, path] = collection === 'montages' ? (['montages', 'image'] as const) : (['people', 'portrait'] as const)
  const missing = missingIn(own, document, req).map((label) => ({ message: `${label} is missing.`, path: label }))
  const image = idOf(document[path])
  const facts = await readFacts({ images: image === null ? [] : [image], montages: [], people: [] }, options)
  return { facts, found: [...missing, ...inTheImage(image, facts, { at, path, whose: 'The image' })] }
}

/** The montages that get another rank with the next publication, the new ones and those that leave. */
function movesIn({ dropped, id, order }: Edition): PreviewMove[] {
  if (id !== newEdition) return []
  const moved = order.map(({ movement: { by, kind }, slug, title }, place): PreviewMove & { kind: string } => {
    const to = place + 1
    return { from: kind === 'new' ? null : kind === 'up' ? to + by : to - by, kind, slug, title, to }
  })
  return [
    ...moved.filter(({ kind }) => kind !== 'same').map(({ kind: _kind, ...move }) => move),
    ...(dropped ?? []).map(({ rank, title }) => ({ from: rank, slug: null, title, to: null })),
  ]
}

async function waitingSchedules(target: Target, req: PayloadRequest): Promise<PreviewState['schedules']> {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { action: true, at: true },
    sort: 'at',
    where: { and: [isOf(target), { state: { equals: 'waiting' } }] },
  })
  return docs.map(({ action, at, id }) => ({ action, at, id }))
}
