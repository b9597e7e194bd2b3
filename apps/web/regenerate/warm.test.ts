import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { anAnnouncedSite } from '../testing/an-announced-site.ts'
import { aSite, aTrail } from '../testing/builders.ts'
import { storePage } from '../testing/store-page.ts'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { views } from '../views/views.mjs'
import { warm } from './warm.ts'

aTemporaryFolder()
const site = anAnnouncedSite()
const publications = { '/': 9, '/lists/lead': 8, '/lists/older': 3, '/montages/asked': 4, '/montages/not-asked': 5 }

const front = () => {
  const trail = (slug: string) => aTrail({ path: `/lists/${slug}`, title: slug })
  const content = { lead: trail('lead'), trails: [trail('older'), trail('withdrawn')] }
  return { pageData: { pageProps: { content, publication: 9, site: aSite() } } } as object
}

beforeEach(() => {
  vi.spyOn(views, 'mostViewed').mockResolvedValue(['/', '/montages/asked', '/montages/withdrawn'])
  site.onAnnouncement = async (pages) => {
    for (const path of Object.keys(pages)) await storePage(path, path === '/' ? front() : { pageData: { pageProps: { publication: 9 } } })
  }
})
afterEach(() => void vi.restoreAllMocks())

it('renders the front, then the public lists on it and the most viewed pages, and no others', async () => {
  await warm(publications)
  expect(site.announced).toEqual([{ '/': 9 }, { '/lists/lead': 8, '/lists/older': 3, '/montages/asked': 4 }])
})

it('renders nothing that is stored: a killed process goes on where it ended', async () => {
  await storePage('/', front())
  await storePage('/lists/older', { pageData: { pageProps: { publication: 3 } } })
  await warm(publications)
  expect(site.announced).toEqual([{ '/lists/lead': 8, '/montages/asked': 4 }])
})

it('does without a page that fails, and rejects when all do', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  site.faults = { '/lists/lead': 'It cannot be rendered.' }
  await warm(publications)
  expect(warn.mock.calls).toEqual([['Pages that readers ask for first could not be rendered: It cannot be rendered.']])
  site.faults = Object.fromEntries(Object.keys(publications).map((path) => [path, 'No answer.']))
  await expect(warm(publications)).rejects.toThrow('No answer.')
})
