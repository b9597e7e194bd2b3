import type { Picture } from './picture.ts'
import type { RichText } from './rich-text.ts'

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
}
