import type { List, Media } from 'types/payload-types'

import { allOf } from '../data/all-of.ts'
import { readRenditions } from '../data/rendition-sets.ts'
import { getSite } from '../data/site.ts'
import { absent, type FileSet, type Made, textOf } from './file-set.ts'
import { toMappedPages } from './mapped-pages.ts'
import { toSitemap, xmlType } from './sitemap.ts'

const address = '/sitemap.xml'

/** The map of the site, which shows every page. */
export const sitemapFile: FileSet = { name: 'sitemap', addresses: [address], make }

async function make(): Promise<Made> {
  const publications = await allOf('publications', { sort: '-number' })
  const [site, lists, montages, people] = await Promise.all([
    getSite(),
    allOf('lists', { sort: '-publishedAt' }),
    allOf('montages', { depth: 1 }),
    allOf('people', { depth: 1 }),
  ])
  const leads = await leadsOf(lists)
  const renditions = await readRenditions([...leads, ...montages.map(({ image }) => image), ...people.map(({ portrait }) => portrait)])
  const pages = toMappedPages({ leads, lists, montages, people, publications, renditions })
  return {
    publications: Object.fromEntries(publications.map(({ number, path }) => [path, number])),
    contents: { [address]: site.address ? textOf(xmlType, toSitemap(pages, site.address)) : absent },
  }
}

/** As many as one address can name. */
const atOnce = 100

/** Asked for apart: with their relations, lists would come with the whole text of every montage. */
async function leadsOf(lists: List[]): Promise<Media[]> {
  const ids = [...new Set(lists.map(({ image }) => (typeof image === 'string' ? image : image.id)))]
  const leads: Media[] = []
  for (let place = 0; place < ids.length; place += atOnce) {
    leads.push(...(await allOf('media', { where: { id: { in: ids.slice(place, place + atOnce) } } })))
  }
  return leads
}
