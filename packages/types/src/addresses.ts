/** Where public pages stand: the CMS announces these paths, the site serves them. */
export const frontPath = '/'
export const pathOfList = ({ slug }: { slug: string }): string => `/lists/${slug}`
/** The history of a list: every order that readers had. */
export const pathOfEditions = (list: { slug: string }): string => `${pathOfList(list)}/editions`
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
  const [, kind, slug, part] = /^\/(lists|montages|people|embed\/lists)\/([^/]+)(\/editions)?$/.exec(path) ?? []
  return path === frontPath || (isSlug(slug) && (part === undefined || kind === 'lists'))
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
