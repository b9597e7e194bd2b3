import { expect } from '@playwright/test'
import { pathOfEditions, pathOfList } from 'types/addresses'
import { type CmsClient, createCmsClient } from 'types/client'
import type { PastEdition } from 'types/content/edition'
import type { ContentKind, ContentOfKind } from 'types/site-questions'

import type { List } from '../../apps/cms/src/payload-types.ts'
import type { Place } from '../servers/montage.ts'

export const clientOf = ({ cmsUrl, env }: Place): CmsClient =>
  createCmsClient({ baseUrl: cmsUrl, secret: env.ANNOUNCE_SECRET ?? '', timeoutInMs: 30_000 })

async function contentAt<Kind extends ContentKind>(path: string, place: Place): Promise<ContentOfKind[Kind]> {
  const page = (await clientOf(place).pages({ paths: [path] })).pages[path]
  if (page?.status !== 'page') throw new Error(`${path} is ${page?.status}.`)
  return page.content as ContentOfKind[Kind]
}

/** The oldest first. Fails when their numbers do not run from 1 without a gap. */
export async function editionsOf(list: List, place: Place): Promise<PastEdition[]> {
  const editions = new Map<number, PastEdition>()
  for (let path: string | null = pathOfEditions(list); path; ) {
    const page: ContentOfKind['history'] = await contentAt<'history'>(path, place)
    for (const edition of page.editions) editions.set(edition.number, edition)
    path = page.older
  }
  const oldestFirst = [...editions.values()].sort((a, b) => a.number - b.number)
  expect(oldestFirst.map(({ number }) => number)).toEqual(oldestFirst.map((_, index) => index + 1))
  return oldestFirst
}

/** The slugs of an edition's montages, top first. */
export const orderOf = (edition: PastEdition | undefined): string[] => edition?.order.map(({ slug }) => slug) ?? []

/** The slugs of the montages of a published list, top first. */
export const publishedOrder = async (list: List, place: Place): Promise<string[]> =>
  (await contentAt<'list'>(pathOfList(list), place)).entries.map(({ slug }) => slug)

export const publicationOf = async (path: string, place: Place): Promise<number> =>
  (await clientOf(place).pages({ paths: [path] })).pages[path]?.publication ?? 0
