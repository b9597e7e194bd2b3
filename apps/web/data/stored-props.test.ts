import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fileOfPath } from '../store/pages/stored-pages.mjs'
import { writeAtomically } from '../store/write-atomically.mjs'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { storedProps } from './stored-props.ts'

const folder = aTemporaryFolder()
const path = '/embed/lists/films'
const props = { content: 'films', publication: 1 }
const store = (at: string, value: object | null) =>
  writeAtomically(fileOfPath(join(folder.path, 'web', 'pages'), at), JSON.stringify({ value, build: '', lastModified: 1 }))
const outage = () => Promise.reject(new Error('The CMS is down'))

it('reads a stored page without rendering it', async () => {
  await store(path, { kind: 'PAGES', pageData: { pageProps: props } })
  expect(await storedProps(path, outage)).toEqual(props)
})

it('follows a redirect', async () => {
  await store('/embed/lists/old', { kind: 'REDIRECT', props: { pageProps: { __N_REDIRECT: path } } })
  await store(path, { kind: 'PAGES', pageData: { pageProps: props } })
  expect(await storedProps('/embed/lists/old', outage)).toEqual(props)
})

it('returns null for a withdrawn page', async () => {
  await store(path, null)
  expect(await storedProps(path, outage)).toBeNull()
})

it('renders a page that is not stored, and rejects when it cannot', async () => {
  expect(await storedProps(path, () => store(path, { kind: 'PAGES', pageData: { pageProps: props } }))).toEqual(props)
  await expect(storedProps('/embed/lists/other', outage)).rejects.toThrow('The CMS is down')
  expect(await storedProps('/embed/lists/none', async () => {})).toBeNull()
})
