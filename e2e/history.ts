import { expect } from '@playwright/test'
import type { Edition, List } from 'types/payload-types'

/** Asked without signing in, as the site does. */
async function find<Doc>(cmsUrl: string, query: string): Promise<Doc[]> {
  const response = await fetch(`${cmsUrl}/api/${query}`)
  expect(response.status, query).toBe(200)
  return ((await response.json()) as { docs: Doc[] }).docs
}

/** The most that is given at once to somebody who is not signed in. */
const pageSize = 100

/** All editions of a list, the oldest first. Fails when their numbers do not run from 1 without a gap. */
export async function editionsOf({ id }: List, cmsUrl: string): Promise<Edition[]> {
  const editions: Edition[] = []
  for (let page = 1; editions.length === (page - 1) * pageSize; page++) {
    editions.push(
      ...(await find<Edition>(cmsUrl, `editions?where[list][equals]=${id}&sort=-number&limit=${pageSize}&page=${page}&depth=0`)),
    )
  }
  const oldestFirst = editions.toReversed()
  expect(oldestFirst.map(({ number }) => number)).toEqual(oldestFirst.map((_, index) => index + 1))
  return oldestFirst
}

/** The slugs of an edition's montages, top first; none when there is no edition. */
export const orderOf = (edition: Edition | undefined): string[] => edition?.order.map(({ slug }) => slug) ?? []

/** The slugs of the montages of a list as it is published now, top first. */
export async function publishedOrder({ slug }: List, cmsUrl: string): Promise<string[]> {
  const [list] = await find<List>(cmsUrl, `lists?where[slug][equals]=${slug}&depth=1`)
  return (list?.entries ?? []).map(({ montage }) => (typeof montage === 'object' && montage ? montage.slug : ''))
}

/** The number of the newest publication of the page at a path. */
export async function publicationOf(path: string, cmsUrl: string): Promise<number> {
  const [publication] = await find<{ number: number }>(cmsUrl, `publications?where[path][equals]=${path}`)
  return publication?.number ?? 0
}
