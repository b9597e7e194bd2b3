import { isSlug } from './slug.ts'

export const frontPath = '/'
export const pathOfList = (slug: string): string => `/lists/${slug}`
export const pathOfMontage = (slug: string): string => `/montages/${slug}`
export const pathOfPerson = (slug: string): string => `/people/${slug}`

/** Whether a page of this site can stand at the path: only such paths may be announced. */
export function isPagePath(path: string): boolean {
  const [, slug] = /^\/(?:lists|montages|people)\/([^/]+)$/.exec(path) ?? []
  return path === frontPath || isSlug(slug)
}
