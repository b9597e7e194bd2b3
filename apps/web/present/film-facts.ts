import type { Words } from '../words/words.ts'

type FilmFacts = { countries?: string[] | undefined; runningTime?: number | null | undefined }

/** `99 minutes`, `Hong Kong, China`: those of them that are known. */
export function shortFacts({ countries = [], runningTime }: FilmFacts, { minutes }: Words['count']): string[] {
  return [...(runningTime ? [minutes(runningTime)] : []), ...(countries.length > 0 ? [countries.join(', ')] : [])]
}
