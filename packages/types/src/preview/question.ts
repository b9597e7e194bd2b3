import type { RankedList } from '../content/list.ts'
import type { Front, Montage, Person } from '../content/other-pages.ts'
import type { Site } from '../content/site.ts'
import type { PreviewedCollection } from './ticket.ts'

export const previewFolder = '/preview/'

/** The longest question for a preview. */
export const maxPreviewBytes = 1_200_000

/** `at`: the ISO time for which the gate judges. `schedule`: the id of a schedule, whose copy is shown. `front`: the front as it would be with this list. `public`: the page as readers have it. */
export type PreviewView = { at?: string; show?: 'front' | 'public'; schedule?: string }

/** The signed question for a preview. `data`: the unsaved values of the form, laid over the newest version. */
export type PreviewQuestion = { data?: Record<string, unknown> | undefined; token: string; view: PreviewView }

export type PreviewContent =
  | { content: Front; kind: 'front' }
  | { content: RankedList; kind: 'list' }
  | { content: Montage; kind: 'montage' }
  | { content: Person; kind: 'person' }

/** A sentence of the gate, and the address in the admin where it is mended. */
export type StandsInTheWay = { address: string | null; message: string }

/** A montage whose rank changes with the next publication. `from`: null when it is new; `to`: null when it leaves. */
export type PreviewMove = { from: number | null; slug: string | null; title: string; to: number | null }

export type PreviewedSchedule = { action: 'publish' | 'unpublish'; at: string; id: string }

/** What the strip above a preview says. Times are ISO. */
export type PreviewState = {
  /** The address in the admin. */
  address: string
  collection: PreviewedCollection
  drafts: number
  /** By the slug of a montage in the page, its id. */
  ids: Record<string, string>
  isPublic: boolean
  /** Whether the form has values that are not saved. */
  isUnsaved: boolean
  /** Against the newest edition; null for the first order, and where no list is shown. */
  moves: PreviewMove[] | null
  saved: { at: string; by: string } | null
  schedules: PreviewedSchedule[]
  title: string
  way: StandsInTheWay[]
}

/** `ended`: the ticket or the link was valid once; `reason` is a sentence. `page` null: the view shows nothing, such as a page that readers do not have. */
export type PreviewAnswer =
  | { status: 'absent' }
  | { reason: string; status: 'ended' }
  | { page: PreviewContent | null; site: Site; state: PreviewState; status: 'page' }
