import { describe, expect, it, vi } from 'vitest'
import { noteRender } from '../data/renders.ts'
import { storePage } from '../testing/store-page.ts'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { freshen, NotFresh } from './freshness.ts'

aTemporaryFolder()
let tests = 0
/** A path of its own for each test: renders are remembered by path. */
const aPath = () => `/lists/list-${tests++}`

const aPage = (publication: number) => ({ pageData: { pageProps: { publication } } })

/** Notes and stores a render, as Next does. */
const rendering = (publication: number, began = () => performance.now()) =>
  vi.fn(async (path: string) => {
    noteRender(path, { began: began(), publication, outcome: 'page' })
    await storePage(path, aPage(publication))
  })

describe('freshen', () => {
  it('accepts a render that began after the announcement', async () => {
    const revalidate = rendering(7)
    expect(await freshen(aPath(), 7, revalidate)).toBe(7)
    expect(revalidate).toHaveBeenCalledTimes(1)
  })

  it('repeats when it joined a render that had read before the commit', async () => {
    const revalidate = vi.fn(rendering(7)).mockImplementationOnce(rendering(6, () => 0))
    expect(await freshen(aPath(), 7, revalidate)).toBe(7)
    expect(revalidate).toHaveBeenCalledTimes(2)
  })

  it('accepts a joined render that read a publication as high', async () => {
    const revalidate = rendering(8, () => 0)
    expect(await freshen(aPath(), 7, revalidate)).toBe(8)
    expect(revalidate).toHaveBeenCalledTimes(1)
  })

  it('rejects when every render began before', async () => {
    await expect(
      freshen(
        aPath(),
        7,
        rendering(6, () => 0),
      ),
    ).rejects.toBeInstanceOf(NotFresh)
  })

  it('rejects a render with too low a publication', async () => {
    await expect(freshen(aPath(), 7, rendering(6))).rejects.toThrow('publication 6, not 7')
  })

  it('rejects a render that was not stored', async () => {
    const path = aPath()
    await storePage(path, aPage(6))
    const revalidate = async () => noteRender(path, { began: performance.now(), publication: 7, outcome: 'page' })
    await expect(freshen(path, 7, revalidate)).rejects.toBeInstanceOf(NotFresh)
  })

  it.each([
    ['a tombstone', null, null],
    ['nothing, where there never was a page', undefined, null],
  ])('accepts %s as withdrawn', async (_case, stored, expected) => {
    const path = aPath()
    if (stored !== undefined) {
      await storePage(path, aPage(6))
      await storePage(path, stored)
    }
    const revalidate = async () => noteRender(path, { began: performance.now(), publication: 7, outcome: 'absent' })
    expect(await freshen(path, 7, revalidate)).toBe(expected)
  })

  it('accepts a redirect once it is stored', async () => {
    const path = aPath()
    await storePage(path, aPage(6))
    const render = () => noteRender(path, { began: performance.now(), publication: 7, outcome: 'redirect' })
    await expect(freshen(path, 7, async () => render())).rejects.toBeInstanceOf(NotFresh)
    const revalidate = async () => {
      render()
      await storePage(path, { kind: 'REDIRECT', props: {} })
    }
    expect(await freshen(path, 7, revalidate)).toBeNull()
  })

  it('rejects a withdrawal whose page is still stored', async () => {
    const path = aPath()
    await storePage(path, aPage(6))
    const revalidate = async () => noteRender(path, { began: performance.now(), publication: 7, outcome: 'absent' })
    await expect(freshen(path, 7, revalidate)).rejects.toBeInstanceOf(NotFresh)
  })

  it('rejects with the error of the render', async () => {
    const revalidate = () => Promise.reject(new Error('Invalid response 503'))
    await expect(freshen(aPath(), 7, revalidate)).rejects.toThrow('Invalid response 503')
  })
})
