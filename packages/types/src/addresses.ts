/** Where public pages stand: the CMS announces these paths, the site serves them. */
export const frontPath = '/'
export const pathOfList = ({ slug }: { slug: string }): string => `/lists/${slug}`
/** The history of a list: every order that readers had. */
export const pathOfEditions = (list: { slug: string }): string => `${pathOfList(list)}/editions`

/** How many editions a page of the history shows. */
export const editionsOnPage = 20

/** The page of the history with the editions up to a number, which is a multiple of `editionsOnPage`. */
export const pathOfOlderEditions = (list: { slug: string }, last: number): string => `${pathOfEditions(list)}/${last}`

/** Where the history says more of an edition, with a fragment. What is older than the first page has room for stands on a page that stays as it is. */
export function pathOfEdition(list: { slug: string }, number: number, newest: number): string {
  const isOnFirst = number > newest - editionsOnPage
  const page = isOnFirst ? pathOfEditions(list) : pathOfOlderEditions(list, Math.ceil(number / editionsOnPage) * editionsOnPage)
  return `${page}#edition-${number}`
}

/** A list made small, for a frame on the pages of others. */
export const pathOfEmbed = ({ slug }: { slug: string }): string => `/embed/lists/${slug}`
export const pathOfMontage = ({ slug }: { slug: string }): string => `/montages/${slug}`
export const pathOfPerson = ({ slug }: { slug: string }): string => `/people/${slug}`

/** Every page that a published list has of its own, where it is read first. */
export const pagesOfList = (list: { slug: string }): string[] => [pathOfList(list), pathOfEditions(list), pathOfEmbed(list)]

/** The path of a document that has a page of its own. */
export const pathIn = { lists: pathOfList, montages: pathOfMontage, people: pathOfPerson } as const

export const longestSlug = 80

/** The last part of an address: lower-case words and digits joined by single hyphens. */
export const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestSlug && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)

/** Whether a public page can stand at the path: only such paths may be announced. */
export function isPagePath(path: string): boolean {
  const [, kind, slug, part, last] = /^\/(lists|montages|people|embed\/lists)\/([^/]+)(\/editions(?:\/([1-9]\d{0,8}))?)?$/.exec(path) ?? []
  return path === frontPath || (isSlug(slug) && (part === undefined || kind === 'lists') && Number(last ?? 0) % editionsOnPage === 0)
}

/**
 * The path of the document that a page belongs to: `/lists/a` for `/embed/lists/a` and for what stands under `/lists/a/`. A redirect is kept
 * for that path alone, and the other pages of the document move along with it.
 */
export const documentPathIn = (path: string): string => /\/(?:lists|montages|people)\/[^/]+/.exec(path)?.[0] ?? path

/** Every page of the document whose own page stands, or once stood, at a path. */
export function pagesAt(path: string): string[] {
  const [, slug] = /^\/lists\/([^/]+)$/.exec(path) ?? []
  return slug === undefined ? [path] : pagesOfList({ slug })
}
