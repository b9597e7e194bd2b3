import { isIndexPath, pathOfTopic } from './index-addresses.ts'

export const frontPath = '/'
export const pathOfList = ({ slug }: { slug: string }): string => `/lists/${slug}`
export const pathOfEditions = (list: { slug: string }): string => `${pathOfList(list)}/editions`

export const editionsOnPage = 20

/** The page of a list's history with the editions up to `last`, a multiple of `editionsOnPage`. */
export const pathOfOlderEditions = (list: { slug: string }, last: number): string => `${pathOfEditions(list)}/${last}`

/** The address of an edition in the history, with a fragment. The pages of older editions never change. */
export function pathOfEdition(list: { slug: string }, number: number, newest: number): string {
  const isOnFirst = number > newest - editionsOnPage
  const page = isOnFirst ? pathOfEditions(list) : pathOfOlderEditions(list, Math.ceil(number / editionsOnPage) * editionsOnPage)
  return `${page}#edition-${number}`
}

export const pathOfEmbed = ({ slug }: { slug: string }): string => `/embed/lists/${slug}`
export const pathOfMontage = ({ slug }: { slug: string }): string => `/montages/${slug}`
export const pathOfPerson = ({ slug }: { slug: string }): string => `/people/${slug}`

export const pagesOfList = (list: { slug: string }): string[] => [pathOfList(list), pathOfEditions(list), pathOfEmbed(list)]

export const pathIn = { lists: pathOfList, montages: pathOfMontage, people: pathOfPerson, topics: pathOfTopic } as const

export const longestSlug = 80

/** Whether a value is lower-case words and digits joined by single hyphens. */
export const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestSlug && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)

export function isPagePath(path: string): boolean {
  const [, kind, slug, part, last] = /^\/(lists|montages|people|embed\/lists)\/([^/]+)(\/editions(?:\/([1-9]\d{0,8}))?)?$/.exec(path) ?? []
  return (
    path === frontPath ||
    isIndexPath(path) ||
    (isSlug(slug) && (part === undefined || kind === 'lists') && Number(last ?? 0) % editionsOnPage === 0)
  )
}

/** The main page of a page's document: `/lists/a` for `/embed/lists/a` and `/lists/a/editions`. Only main pages have redirects. */
export const documentPathIn = (path: string): string => {
  const [topic] = /^\/topics\/[^/]+/.exec(path) ?? []
  return topic ?? (isIndexPath(path) ? path : (/\/(?:lists|montages|people)\/[^/]+/.exec(path)?.[0] ?? path))
}

/** All pages of the document with this main page. */
export function pagesAt(path: string): string[] {
  const [, slug] = /^\/lists\/([^/]+)$/.exec(path) ?? []
  return slug === undefined ? [path] : pagesOfList({ slug })
}
