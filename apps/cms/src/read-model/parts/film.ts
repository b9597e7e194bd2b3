import type { Film } from 'types/content/film'
import type { Shape } from 'types/content/picture'
import { readVideo } from 'types/content/video'

import type { Montage } from '../../payload-types.ts'
import { toPicture } from './picture.ts'
import type { Renditions } from './rendition-sets.ts'
import { toRichText } from './rich-text.ts'

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
    runningTime: montage.runningTime ?? null,
    countries: montage.countries ?? [],
    // A draft may have half a row, or an address that was never checked.
    watch: (montage.watch ?? []).flatMap(({ label, region, url }) =>
      label && /^https:/.test(url ?? '') ? [{ label, region: region || null, url }] : [],
    ),
    video: montage.video && readVideo(montage.video) ? montage.video : null,
  }
}
