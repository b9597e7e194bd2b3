import { join } from 'node:path'
import { expect, it } from 'vitest'

import { fileOfPath, readStoredPage } from '../store/pages/stored-pages.mjs'
import { writeAtomically } from '../store/write-atomically.mjs'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { deletePages, olderEditionsOf } from './older-editions.ts'

const folder = aTemporaryFolder()
const pages = () => join(folder.path, 'web/pages')
const path = '/lists/films/editions'

const store = (at: string, content: object) =>
  writeAtomically(fileOfPath(pages(), at), JSON.stringify({ build: '', lastModified: 0, value: { pageData: { pageProps: { content } } } }))

it.each([
  [20, []],
  [21, [20]],
  [40, [20]],
  [61, [20, 40, 60]],
])('of %i editions the older pages end with %j', async (current, lasts) => {
  await store(path, { current })
  expect(await olderEditionsOf(path)).toEqual(lasts.map((last) => `${path}/${last}`))
})

it('are none without a stored history, or for any other page', async () => {
  await store('/lists/films', { current: 50 })
  for (const other of [path, '/lists/films', `${path}/20`]) expect(await olderEditionsOf(other)).toEqual([])
})

it('are deleted, and no other page', async () => {
  await store(path, { current: 30 })
  await store(`${path}/20`, {})
  await deletePages([`${path}/20`, `${path}/40`])
  expect(await readStoredPage(pages(), `${path}/20`)).toBeNull()
  expect(await readStoredPage(pages(), path)).not.toBeNull()
})
