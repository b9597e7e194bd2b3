import type { PayloadRequest } from 'payload'
import { findPublic } from './find-public.ts'

/** Up to so many films are all on one page. */
export const fewFilms = 200

export const areFilmsFew = async (req: PayloadRequest): Promise<boolean> =>
  (await findPublic('montages', { limit: fewFilms + 1, select: ['slug'] }, req)).length <= fewFilms
