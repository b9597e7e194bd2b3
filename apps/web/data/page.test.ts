import { expect, it } from 'vitest'

import { aList } from './builders.ts'
import { aFakeCms } from './fake-cms.ts'
import { readPage } from './page.ts'
import { getRankedList } from './ranked-list.ts'
import { lastRender } from './renders.ts'
import { aTemporaryFolder } from './temporary-folder.ts'

aTemporaryFolder()
const cms = aFakeCms()
const path = '/lists/films'
const read = () => readPage(path, (site) => getRankedList('films', site))

/** A publish that changes all there is: the list, and the words of the site. */
function publish(number: number): void {
  const words = `as of publication ${number}`
  cms.documents = { lists: [aList({ image: 'none', title: words })], publications: [{ number, path }] }
  cms.site = { description: words, name: 'Montage' }
}

const numberIn = (words: string): number => Number(/\d+$/.exec(words)?.[0])

it('bears the number of the publication that it shows', async () => {
  publish(7)
  expect(await read()).toMatchObject({
    props: { content: { title: 'as of publication 7' }, publication: 7, share: { path: expect.stringMatching(/^\/share\//) } },
    revalidate: 3600,
  })
  expect(lastRender(path)).toMatchObject({ outcome: 'page', publication: 7 })
})

it('promises no more than its content holds, though something is published after every answer of the CMS', async () => {
  let newest = 1
  publish(newest)
  cms.beforeSending = () => publish(++newest)
  const page = await read()
  if (!('props' in page)) throw new Error('There is no page.')
  const { content, publication, site } = await page.props
  expect(publication).toBeGreaterThan(0)
  expect(numberIn(content.title)).toBeGreaterThanOrEqual(publication)
  expect(numberIn(site.description)).toBeGreaterThanOrEqual(publication)
})

it('says when its reading began, and not when it ended', async () => {
  publish(7)
  let answered = 0
  cms.beforeSending = () => {
    answered = performance.now()
  }
  const asked = performance.now()
  await read()
  expect(lastRender(path)?.began).toBeGreaterThanOrEqual(asked)
  expect(lastRender(path)?.began).toBeLessThan(answered)
})

it('leads to where the list is now', async () => {
  cms.documents = { publications: [{ number: 8, path }], redirects: [{ from: path, to: '/lists/best-films' }] }
  expect(await read()).toEqual({ redirect: { destination: '/lists/best-films', permanent: true }, revalidate: 3600 })
  expect(lastRender(path)).toMatchObject({ outcome: 'redirect', publication: 8 })
})

it('is missing where there never was one, and is looked for again within minutes', async () => {
  expect(await read()).toEqual({ notFound: true, revalidate: 300 })
  expect(lastRender(path)).toMatchObject({ outcome: 'absent', publication: 0 })
})

it('is not made in an outage, so that the last good one goes on being served', async () => {
  publish(9)
  await read()
  cms.isDown = true
  await expect(read()).rejects.toMatchObject({ name: 'CmsDown' })
  expect(lastRender(path)).toMatchObject({ outcome: 'page', publication: 9 })
})
