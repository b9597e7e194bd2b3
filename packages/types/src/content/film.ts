import type { Picture } from './picture.ts'
import type { RichText } from './rich-text.ts'

/** One film's training sequence, the same wherever it is shown. */
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
  /** The address of the sequence at a provider that `types/video` knows. */
  video: string | null
}
