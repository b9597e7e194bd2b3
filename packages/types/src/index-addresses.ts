export const listsPath = '/lists'
export const peoplePath = '/people'

export const listsOnPage = 30

/** The page with the lists that were published first is number 1, so that a new list moves none of them. */
export const pathOfOlderLists = (page: number): string => `${listsPath}/page/${page}`

/** How many full pages of older lists there are. `/lists` has the rest: at least a page's worth, and less than two. */
export const olderPages = (lists: number): number => Math.max(0, Math.floor(lists / listsOnPage) - 1)

/** @param place of a list among all, counted from 1 for the one that was published first */
export function pathOfPlace(place: number, lists: number): string {
  const page = Math.ceil(place / listsOnPage)
  return page > olderPages(lists) ? listsPath : pathOfOlderLists(page)
}

const addresses = [/^\/lists$/, /^\/lists\/page\/[1-9]\d{0,5}$/, /^\/people$/]

/** Whether a page that lists documents of a kind can be at a path. */
export const isIndexPath = (path: string): boolean => addresses.some((address) => address.test(path))
