import { questionPaths } from 'types/site-questions'
import { expect, it } from 'vitest'
import { aPicture, aRankedList, aSite } from '../testing/builders.ts'
import { aFakeCms } from '../testing/fake-cms.ts'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { readPage } from './page.ts'
import { lastRender } from './renders.ts'

aTemporaryFolder()
const cms = aFakeCms()
const path = '/lists/films'
const read = () => readPage<'list'>(path)

/** A publish that changes all there is: the list, and the words of the site. */
function publish(publication: number, picture = aPicture({ files: [] })): void {
  const words = `as of publication ${publication}`
  cms.pages[path] = { publication, status: 'page', kind: 'list', content: aRankedList({ picture, title: words }) }
  cms.site = aSite({ description: words })
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
  cms.pages[path] = { publication: 8, status: 'moved', to: '/lists/best-films' }
  expect(await read()).toEqual({ redirect: { destination: '/lists/best-films', permanent: true }, revalidate: 3600 })
  expect(lastRender(path)).toMatchObject({ outcome: 'redirect', publication: 8 })
})

it('is missing where it was withdrawn, and says as of which publication', async () => {
  cms.pages[path] = { publication: 9, status: 'absent' }
  expect(await read()).toEqual({ notFound: true, revalidate: 300 })
  expect(lastRender(path)).toMatchObject({ outcome: 'absent', publication: 9 })
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

it('is made in one question, and names no file of a picture that cannot be had', async () => {
  publish(10, aPicture())
  expect(await read()).toMatchObject({ props: { content: { picture: { files: [] } } } })
  expect(cms.asked.filter(({ path }) => path === questionPaths.pages)).toHaveLength(1)
})

it('is not made of another database than the one that the site shows', async () => {
  publish(9)
  await read()
  publish(1)
  cms.installation = { id: 'elsewhere', epoch: 1, newest: 9 }
  await expect(read()).rejects.toMatchObject({ name: 'CmsDown' })
  expect(lastRender(path)).toMatchObject({ publication: 9 })
})
