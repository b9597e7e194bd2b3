import type { Payload, TypedUser, Where } from 'payload'
import { pathIn } from 'types/addresses'

import { mayPublish } from '../access/roles.ts'
import { secondsUntilLive } from '../delivery/recently-live.ts'
import { reviewsWaitingFor, type WaitingReview } from '../handovers/reviews-waiting-for.ts'
import { type EndingRights, findEndingRights } from '../media/uses/ending-rights.ts'
import { shownPortraits } from '../media/uses/shown-portraits.ts'
import type { Schedule } from '../payload-types.ts'
import { nouns, type Scheduled, type Target, targetOf } from '../schedules/target.ts'
import { firstSteps, type Step } from './first-steps.ts'
import { type NewestDocument, type ReadDocuments, readDocuments } from './read-documents.ts'
import { type Day, daysOfWeek, endOfWeek } from './week.ts'

type Requester = { payload: Payload; user: TypedUser }

export type DatedSchedule = Pick<Schedule, 'action' | 'at' | 'id' | 'outcome'> & { document: Target; title: string }
type LivePublication = NewestDocument & { path: string; publishedAt: string; publishedBy: string; seconds: number | null }

export type Dashboard = {
  changed: NewestDocument[]
  drafts: NewestDocument[]
  ending: EndingRights[]
  isEditor: boolean
  live: LivePublication[]
  refused: DatedSchedule[]
  reviews: WaitingReview[]
  /** Until the first list is public. */
  steps: Step[] | null
  timeZone: string
  week: Day<DatedSchedule>[]
}

const maxRows = 8
const maxRefused = 5
const maxSchedules = 200

/**
 * All that the first screen of the admin shows, in nine questions at most, and five for a writer. It looks at the 200 lists and the 200
 * montages that were edited last. What fails to reach the site and who mentions the user are asked beside it, for the header and navigation too.
 */
export async function readDashboard(requester: Requester, now: Date): Promise<Dashboard> {
  const { payload, user } = requester
  const isEditor = mayPublish({ user })
  const site = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, select: { name: true, timeZone: true } })
  const timeZone = site.timeZone || 'UTC'
  const schedules = isEditor ? await findSchedules(requester, endOfWeek(now, timeZone)) : []
  const ending = isEditor ? await findEndingRights(requester, now) : []
  const images = ending.map(({ id }) => id)
  const scheduled = (collection: Scheduled) =>
    schedules.map(targetOf).flatMap((target) => (target.collection === collection ? [target.id] : []))
  const lists = await readDocuments('lists', { ids: scheduled('lists'), images }, requester)
  const montages = await readDocuments('montages', { ids: scheduled('montages'), images }, requester)
  const shown = new Set([...lists.shownImages, ...montages.shownImages, ...(await shownPortraits(images, requester))])
  const documents = [...lists.documents, ...montages.documents].toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
  const isTheirs = ({ userIds }: NewestDocument) => userIds.includes(String(user.id))
  const titled = schedules.map((schedule) => withTitle(schedule, { lists, montages }))
  return {
    changed: documents.filter((doc) => doc.isDraft && doc.published && (isEditor || isTheirs(doc))).slice(0, maxRows),
    drafts: documents.filter((doc) => doc.isDraft && !doc.published && isTheirs(doc)).slice(0, maxRows),
    ending: ending.filter(({ id }) => shown.has(id)),
    isEditor,
    live: liveOf(documents),
    refused: titled.filter((_, index) => schedules[index]?.state === 'refused').slice(0, maxRefused),
    reviews: (await reviewsWaitingFor(user, { payload })).reviews,
    steps: firstSteps({ isEditor, lists: lists.documents, montages: montages.documents, siteName: site.name ?? '' }),
    timeZone,
    week: daysOfWeek(
      titled.filter((_, index) => schedules[index]?.state === 'waiting'),
      now,
      timeZone,
    ),
  }
}

/** Those that wait and are due before `end`, and the refusals that nobody dismissed, the newest first. */
async function findSchedules({ payload, user }: Requester, end: Date) {
  const waiting: Where = { and: [{ state: { equals: 'waiting' } }, { at: { less_than: end.toISOString() } }] }
  const refused: Where = { and: [{ state: { equals: 'refused' } }, { isDismissed: { not_equals: true } }] }
  const { docs } = await payload.find({
    collection: 'schedules',
    depth: 0,
    limit: maxSchedules,
    overrideAccess: false,
    pagination: false,
    select: { action: true, at: true, list: true, montage: true, outcome: true, state: true },
    sort: '-at',
    user,
    where: { or: [waiting, refused] },
  })
  return docs
}

type Found = Awaited<ReturnType<typeof findSchedules>>[number]

function withTitle(schedule: Found, read: Record<Scheduled, ReadDocuments>): DatedSchedule {
  const { action, at, id, outcome = null } = schedule
  const document = targetOf(schedule)
  const title = read[document.collection].titles.get(document.id) ?? `A ${nouns[document.collection]} in the trash`
  return { action, at, document, id, outcome, title }
}

function liveOf(documents: NewestDocument[]): LivePublication[] {
  return documents
    .flatMap((doc) => {
      if (!doc.published) return []
      const path = pathIn[doc.collection](doc.published)
      return [{ ...doc, path, publishedAt: doc.published.at, publishedBy: doc.published.by, seconds: secondsUntilLive(path) }]
    })
    .toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt))
    .slice(0, maxRows)
}
