import type { Montage } from 'types/payload-types'

import { type Picture, toPicture } from './picture.ts'
import type { Renditions, Shape } from './rendition-sets.ts'
import { type RichText, toRichText } from './rich-text.ts'
import { type FilmVideo, toVideo } from './video.ts'

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
  video: FilmVideo | null
}

export function toFilm(montage: Montage, renditions: Renditions = new Map(), shape: Shape = 'whole'): Film {
  return {
    slug: montage.slug,
    title: montage.title,
    year: montage.year,
    directors: montage.directors ?? [],
    people: (montage.people ?? []).map(({ name, role }) => ({ name, role: role || null })),
    song: montage.song || null,
    sequence: montage.sequence,
    body: toRichText(montage.body),
    picture: toPicture(montage.image, renditions, shape),
    video: toVideo(montage.video),
  }
}
