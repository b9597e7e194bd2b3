import { listsPath, olderPages, pathOfOlderLists, pathOfPlace } from 'types/index-addresses'
import { expect, it } from 'vitest'
import { changedListIndexes, type Listing } from './list-index-pages.ts'

const aListing = (number: number, row = 'as it was'): Listing => {
  const id = String(number).padStart(4, '0')
  return { id, link: id, montages: [], publishedAt: `2026-01-01T00:00:00.${id}`, row: `${id} ${row}`, topics: [] }
}

/** What each page shows: its rows, and where its links lead. */
function pagesOf(lists: Listing[]): Map<string, string> {
  const older = olderPages(lists.length)
  const paths = [listsPath, ...Array.from({ length: older }, (_, place) => pathOfOlderLists(place + 1))]
  const rows = (path: string) => lists.filter((_list, place) => pathOfPlace(place + 1, lists.length) === path).map(({ row }) => row)
  return new Map(paths.map((path) => [path, JSON.stringify([rows(path), path === pathOfOlderLists(older), older === 0])]))
}

const changed = (before: Listing[], now: Listing[]) => {
  const [was, is] = [pagesOf(before), pagesOf(now)]
  return [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path)).sort()
}

/** Around each number of lists at which a page comes. */
const totals = [0, 1, 2, ...[30, 60, 90, 120].flatMap((full) => [full - 2, full - 1, full, full + 1])]

it.each(totals)('are the pages that a list changes among %i others by coming, going or getting another title, and no others', (others) => {
  for (let place = 0; place <= others; place++) {
    const without = Array.from({ length: others }, (_, number) => aListing(number < place ? number : number + 1))
    const [listing, renamed] = [aListing(place), aListing(place, 'renamed')]
    const withIt = (row: Listing) => without.toSpliced(place, 0, row)
    expect(changedListIndexes({ before: null, now: listing }, withIt(listing)).sort()).toEqual(changed(without, withIt(listing)))
    expect(changedListIndexes({ before: listing, now: null }, without).sort()).toEqual(changed(withIt(listing), without))
    expect(changedListIndexes({ before: listing, now: renamed }, withIt(renamed))).toEqual(changed(withIt(listing), withIt(renamed)))
  }
})

it('are one for a new list, however many there are; none for a list that shows the same row', () => {
  const lists = Array.from({ length: 500 }, (_, number) => aListing(number))
  const newest = lists.at(-1) as Listing
  expect(changedListIndexes({ before: null, now: newest }, lists)).toEqual([listsPath])
  expect(changedListIndexes({ before: newest, now: newest }, lists)).toEqual([])
})
