import type { DefaultServerCellComponentProps } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'

import { InListsCell } from '../../src/admin/search/in-lists-cell.tsx'
import { StandingCell } from '../../src/admin/standing/standing-cell.tsx'
import type { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { countQueries } from '../harness/count-queries.ts'
import { aDraftOn, aList, aMontage, anImage } from '../harness/documents/content.ts'

const cms = useCms()
let image = ''
let writer: Client

const film = (title: string, given: object = {}) => aMontage(cms.payload, { image, song: '', title, year: 2000, ...given })

beforeAll(async () => {
  image = (await anImage(cms.payload)).id
  writer = await cms.as('writer')
})

/** The titles that the table of montages shows for a query. */
async function titles(query: string): Promise<string[]> {
  const { body, status } = await writer.get(`/montages?draft=true&depth=0&limit=50&sort=title&${query}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body.docs.map(({ title }) => String(title))
}

describe('the search above the table', () => {
  it.each([
    ['rocky', ['Rocky IV', 'Training with Rocky']],
    ['stallone snow', ['Rocky IV']],
    ['1985 ROCKY', ['Rocky IV']],
    ['balboa', ['Rocky IV', 'Training with Rocky']],
    ['fire', ['Rocky IV']],
    ['nobody', []],
    [' % ', ['Rocky IV', 'Training with Rocky']],
  ])('“%s” finds %j, in the words of the desk', async (query, found) => {
    if ((await titles('where[title][like]=rocky')).length === 0) {
      const { id } = await anImage(cms.payload)
      await cms.payload.db.updateOne({ collection: 'media', data: { originalName: 'balboa.png' }, id, req: {} })
      const given = { directors: ['Sylvester Stallone'], image: id, sequence: 'He trains in snow.', song: 'Hearts on Fire', year: 1985 }
      await film('Rocky IV', given)
      await film('Training with Rocky', { image: id })
    }
    const shown = await titles(`where[and][0][title][like]=rocky&where[and][1][or][0][words][like]=${encodeURIComponent(query)}`)
    expect(shown).toEqual(found)
    if (query.trim() === '%') return
    const { body } = await writer.get(`/montages/search?query=${encodeURIComponent(query)}`)
    expect((body as unknown as { montages: { title: string }[] }).montages.map(({ title }) => title).toSorted()).toEqual(found)
  })
})

describe('the saved filters', () => {
  it('find drafts, changed montages, one’s own, those in no list and those whose image has no credit', async () => {
    const lists = [await film('F in a list'), await film('F in a list, changed')]
    await aList(cms.payload, { montages: lists.map(({ id }) => id) })
    await aDraftOn(cms.payload, 'montages', lists[1]?.id ?? '', { song: 'Another' })
    const without = await anImage(cms.payload)
    await cms.payload.db.updateOne({ collection: 'media', data: { credit: '' }, id: without.id, req: {} })
    await film('F without a credit', { _status: 'draft', image: without.id })
    await writer.post('/montages?draft=true', { sequence: 'x', title: 'F of a writer', year: 1999 })

    const found = async (filter: string) => titles(`where[and][0][title][like]=F&where[and][1][id][in]=${filter}`)
    const ofF = async (filter: string) => (await found(filter)).filter((title) => title.startsWith('F '))
    expect(await ofF('drafts')).toEqual(['F of a writer', 'F without a credit'])
    expect(await ofF('changed')).toEqual(['F in a list, changed'])
    expect(await ofF('mine')).toEqual(['F of a writer'])
    expect(await ofF('unlisted')).toEqual(['F of a writer', 'F without a credit'])
    expect(await ofF('uncredited')).toEqual(['F without a credit'])
  })
})

describe('the cells of a table', () => {
  it.each([10, 50])('ask the database as often for %i rows', async (count) => {
    const { payload } = cms
    const montages: Awaited<ReturnType<typeof film>>[] = []
    for (let number = 0; number < count; number++) montages.push(await film(`Row ${number} of ${count}`))
    await aList(payload, { montages: montages.slice(0, 3).map(({ id }) => id), title: `Best of ${count}` })
    for (const { id } of montages.slice(2, 4)) await aDraftOn(payload, 'montages', id, { song: 'Another' })
    const drafts = await Promise.all([film(`Draft ${count}`, { _status: 'draft' }), film(`Another draft ${count}`, { _status: 'draft' })])
    const ids = [...montages.slice(2), ...drafts].map(({ id }) => id)
    const cells = (Cell: typeof StandingCell) =>
      Promise.all(
        ids.map(async (id) => {
          const rowData = { _status: 'draft', id }
          const props = { collectionSlug: 'montages', payload, rowData } as unknown as DefaultServerCellComponentProps
          return renderToStaticMarkup(await Cell(props)).replace(/<.*?>/g, '')
        }),
      )
    const shown: string[][] = []
    const render = (Cell: typeof StandingCell) => countQueries(payload, async () => shown.push(await cells(Cell)))
    expect([await render(StandingCell), await render(InListsCell)]).toEqual([3, 1])
    const [states = [], lists = []] = shown
    expect(states.slice(0, 3)).toEqual(['Public, changes wait', 'Public, changes wait', 'Public'])
    expect(states.slice(-2)).toEqual(['Never public', 'Never public'])
    expect(lists.slice(0, 2)).toEqual([`Best of ${count}`, 'In none'])
  })

  it('name two lists, and count the others', async () => {
    const { id } = await film('Everywhere')
    for (const title of ['D', 'A', 'C', 'B']) await aList(cms.payload, { montages: [id], title })
    const props = { payload: cms.payload, rowData: { id } } as unknown as DefaultServerCellComponentProps
    expect(renderToStaticMarkup(await InListsCell(props))).toBe('<span>A, B, 2 more</span>')
  })
})
