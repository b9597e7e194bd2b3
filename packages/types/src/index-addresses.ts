import { siteLanguages } from './content/languages.ts'
import { articlesOf } from './content/title-order.ts'

export const filmsPath = '/films'
export const listsPath = '/lists'
export const peoplePath = '/people'
export const topicsPath = '/topics'
export const correctionsPath = '/corrections'

export const listsOnPage = 30

/** The page with the lists that were published first is number 1, so that a new list moves none of them. @param index of all lists, or a topic */
export const pathOfOlderLists = (page: number, index = listsPath): string => `${index}/page/${page}`

/** How many full pages of older lists there are. The first page has the rest: at least a page's worth, and less than two. */
export const olderPages = (lists: number): number => Math.max(0, Math.floor(lists / listsOnPage) - 1)

/** @param place of a list among all, counted from 1 for the one that was published first */
export function pathOfPlace(place: number, lists: number, index = listsPath): string {
  const page = Math.ceil(place / listsOnPage)
  return page > olderPages(lists) ? index : pathOfOlderLists(page, index)
}

export const pathOfTopic = ({ slug }: { slug: string }): string => `${topicsPath}/${slug}`

const otherLetter = '0-9'

export const filmLetters = [...'abcdefghijklmnopqrstuvwxyz', otherLetter]

/** The letter under which a film stands, by its slug: an article in the language of the site counts for nothing. */
export function letterOf(slug: string, language: string): string {
  const article = articlesOf(language).find((article) => slug.startsWith(`${article}-`))
  const first = article === undefined ? slug[0] : slug[article.length + 1]
  return first !== undefined && /[a-z]/.test(first) ? first : otherLetter
}

/** The letters under which a film can stand, whatever the language of the site: mostly one. */
export const lettersOf = (slug: string): string[] => [...new Set(Object.keys(siteLanguages).map((language) => letterOf(slug, language)))]

export const decadeOf = (year: number): string => `${Math.floor(year / 10)}0s`

export const pathOfLetter = (letter: string): string => `${filmsPath}/${letter}`
export const pathOfDecade = (decade: string): string => `${filmsPath}/${decade}`
export const pathOfDirector = (slug: string): string => `${filmsPath}/directors/${slug}`

const addresses = [
  /^\/corrections$/,
  /^\/films(?:\/(?:[a-z]|0-9|[12]\d\d0s))?$/,
  /^\/films\/directors\/(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
  /^\/lists$/,
  /^\/lists\/page\/[1-9]\d{0,5}$/,
  /^\/people$/,
  /^\/topics(?:\/(?=[^/]{1,80}(?:\/|$))[a-z0-9]+(?:-[a-z0-9]+)*(?:\/page\/[1-9]\d{0,5})?)?$/,
]

/** Whether a page that lists documents of a kind can be at a path. */
export const isIndexPath = (path: string): boolean => addresses.some((address) => address.test(path))
