import { listsPath, olderPages, pathOfOlderLists, peoplePath } from 'types/index-addresses'

/** The pages that list published documents, without empty ones. */
export const indexPages = ({ lists }: { lists: number }): string[] => [listsPath, ...pagesFrom(1, olderPages(lists)), peoplePath]

export const pagesFrom = (first: number, last: number): string[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => pathOfOlderLists(first + place))
