import { questionPaths } from 'types/site-questions'
import { expect, it } from 'vitest'
import { outdatedPages } from '../store/pages/outdated-pages.mjs'
import { aPicture, aRankedList, aSite } from '../testing/builders.ts'
import { aFakeCms } from '../testing/fake-cms.ts'
import { storePage } from '../testing/store-page.ts'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { readPage } from './page.ts'
import { lastRender } from './renders.ts'

aTemporaryFolder()
const cms = aFakeCms()
const path = '/lists/films'
const read = () => readPage<'list'>(path, undefined)

/** Publishes another title of the list and another description of the site. */
function publish(publication: number, picture = aPicture({ files: [] })): void {
  const text = `as of publication ${publication}`
  cms.pages[path] = { publication, status: 'page', kind: 'list', content: aRankedList({ picture, title: text }) }
  cms.site = aSite({ description: text })
}

const numberIn = (text: string): number => Number(/\d+$/.exec(text)?.[0])

it('has the publication that it shows', async () => {
  publish(7)
  expect(await read()).toMatchObject({
    props: { content: { title: 'as of publication 7' }, publication: 7, share: { path: expect.stringMatching(/^\/share\//) } },
    revalidate: 3600,
  })
  expect(lastRender(path)).toMatchObject({ outcome: 'page', publication: 7 })
})

it('has no higher publication than its content, though the CMS publishes after every answer', async () => {
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

it('notes when its render began, and not when it ended', async () => {
  publish(7)
  let answered = 0
  cms.beforeSending = () => {
    answered = performance.now()
  }
  const calledAt = performance.now()
  await read()
  expect(lastRender(path)?.began).toBeGreaterThanOrEqual(calledAt)
  expect(lastRender(path)?.began).toBeLessThan(answered)
})

it('redirects to the new address of the list', async () => {
  cms.pages[path] = { publication: 8, status: 'moved', to: '/lists/best-films' }
  expect(await read()).toEqual({ redirect: { destination: '/lists/best-films', permanent: true }, revalidate: 3600 })
  expect(lastRender(path)).toMatchObject({ outcome: 'redirect', publication: 8 })
})

it('is missing after it was withdrawn, with the publication of the withdrawal', async () => {
  cms.pages[path] = { publication: 9, status: 'absent' }
  expect(await read()).toEqual({ notFound: true, revalidate: 300 })
  expect(lastRender(path)).toMatchObject({ outcome: 'absent', publication: 9 })
})

it('is missing where there never was one, and expires within minutes', async () => {
  expect(await read()).toEqual({ notFound: true, revalidate: 300 })
  expect(lastRender(path)).toMatchObject({ outcome: 'absent', publication: 0 })
})

it('fails in an outage, so that Next serves the stored page', async () => {
  publish(9)
  await read()
  cms.isDown = true
  await expect(read()).rejects.toMatchObject({ name: 'CmsDown' })
  expect(lastRender(path)).toMatchObject({ outcome: 'page', publication: 9 })
})

it('is the stored page for a reader who meets an outage while the page is made anew, and fails for an announcement', async () => {
  publish(9)
  const page = await read()
  if (!('props' in page)) throw new Error('There is no page.')
  await storePage(path, { html: 'old', kind: 'PAGES', pageData: { pageProps: (await page.props) as object } })
  cms.isDown = true
  outdatedPages.add(path)
  expect(await read()).toEqual({ props: await page.props, revalidate: 300 })
  await expect(readPage(path, 'on-demand')).rejects.toMatchObject({ name: 'CmsDown' })
  outdatedPages.delete(path)
  await expect(read()).rejects.toMatchObject({ name: 'CmsDown' })
})

it('needs one request, and omits picture files that the CMS does not have', async () => {
  publish(10, aPicture())
  expect(await read()).toMatchObject({ props: { content: { picture: { files: [] } } } })
  expect(cms.requests.filter(({ path }) => path === questionPaths.pages)).toHaveLength(1)
})

it('fails when another database answers', async () => {
  publish(9)
  await read()
  publish(1)
  cms.installation = { id: 'elsewhere', epoch: 1, newest: 9 }
  await expect(read()).rejects.toMatchObject({ name: 'CmsDown' })
  expect(lastRender(path)).toMatchObject({ publication: 9 })
})
