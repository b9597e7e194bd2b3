import type { Picture } from './picture.ts'
import type { RichText } from './rich-text.ts'

/** Where a film can be seen; `region` is null where it is for all. */
export type WatchLink = { label: string; region: string | null; url: string }

export type Film = {
  slug: string
  title: string
  year: number
  directors: string[]
  people: { name: string; role: string | null }[]
  song: string | null
  sequence: string
  body: RichText
  picture: Picture | null
  video: string | null
  /** In minutes. It and what follows are absent in pages of an earlier release. */
  runningTime?: number | null
  countries?: string[]
  watch?: WatchLink[]
}
