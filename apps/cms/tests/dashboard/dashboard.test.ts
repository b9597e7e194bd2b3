import { beforeAll, describe, expect, it } from 'vitest'

import type { Role } from '../../src/access/roles.ts'
import { readDashboard } from '../../src/dashboard/read-dashboard.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage, listData, montageData } from '../harness/documents/content.ts'
import { handOver } from '../harness/documents/handing-over.ts'
import { createSchedule } from '../harness/documents/scheduling.ts'
import { requesterFor } from '../harness/requester.ts'

const cms = useCms()

const dashboardOf = async (role: Role) => readDashboard(await requesterFor(cms.payload, role), new Date())
const titlesIn = (documents: { title: string }[]) => documents.map(({ title }) => title)

describe('on an empty installation', () => {
  const stepsOf = async (role: Role) => (await dashboardOf(role)).steps?.map(({ address, isDone, key }) => [key, isDone, address])

  it('four steps lead to the first list, and go when readers have it', async () => {
    expect(await stepsOf('editor')).toEqual([
      ['name', false, '/admin/globals/site'],
      ['montage', false, '/admin/collections/montages/create'],
      ['rank', false, '/admin/collections/lists/create'],
      ['publish', false, null],
    ])
    const image = (await anImage(cms.payload)).id
    const montage = await aMontage(cms.payload, { image })
    const list = await aList(cms.payload, { _status: 'draft', image, montages: [montage.id] })
    expect((await stepsOf('editor'))?.slice(1)).toEqual([
      ['montage', true, '/admin/collections/montages/create'],
      ['rank', true, `/admin/collections/lists/${list.id}`],
      ['publish', false, `/admin/collections/lists/${list.id}`],
    ])
    await cms.payload.update({ collection: 'lists', id: list.id, data: { _status: 'published' }, overrideAccess: true })
    expect(await stepsOf('editor')).toBeUndefined()
  })

  it('a writer is led to nothing that she may not do', async () => {
    const { payload } = cms
    await payload.delete({ collection: 'lists', overrideAccess: true, where: {} })
    const addresses = (await stepsOf('writer'))?.map(([, , address]) => address)
    expect(addresses).toEqual([null, '/admin/collections/montages/create', '/admin/collections/lists/create', null])
  })
})

describe('in a newsroom', () => {
  let image: string

  beforeAll(async () => {
    image = (await anImage(cms.payload)).id
  })

  it('shows what changed since readers got it, with who changed it last, and not what is public as it is', async () => {
    const [changed, same] = [await aList(cms.payload, { image, title: 'Changed' }), await aList(cms.payload, { image, title: 'Same' })]
    await (await cms.as('editor')).edit(`/lists/${changed.id}?draft=true`, { standfirst: 'Other words' })
    const { changed: rows, live } = await dashboardOf('editor')
    const row = rows.find(({ id }) => id === changed.id)
    expect(row).toMatchObject({ by: 'editor', collection: 'lists', title: 'Changed' })
    expect(titlesIn(rows)).not.toContain('Same')
    expect(titlesIn(live.filter(({ collection }) => collection === 'lists')).slice(0, 2)).toEqual(['Same', 'Changed'])
    expect(live.find(({ id }) => id === same.id)?.path).toBe('/lists/same')
  })

  it('shows a withdrawn list neither as changed nor as live', async () => {
    const list = await aList(cms.payload, { image, title: 'Withdrawn' })
    await (await cms.as('editor')).edit(`/lists/${list.id}`, { _status: 'draft' })
    const { changed, live } = await dashboardOf('editor')
    expect([...titlesIn(changed), ...titlesIn(live)]).not.toContain('Withdrawn')
  })

  it('shows everybody their own drafts, and a writer only her own changes', async () => {
    const [writer, editor] = [await cms.as('writer'), await cms.as('editor')]
    const hers = montageData(image, { title: 'Hers' })
    const drafts = [
      await writer.post('/montages?draft=true', hers),
      await editor.post('/montages?draft=true', montageData(image, { title: 'Theirs' })),
    ]
    expect(drafts.map(({ status }) => status)).toEqual([201, 201])
    const publicList = await aList(cms.payload, { image, title: 'Public' })
    await editor.edit(`/lists/${publicList.id}?draft=true`, { standfirst: 'By an editor' })
    const dashboard = await dashboardOf('writer')
    expect(titlesIn(dashboard.drafts)).toEqual(['Hers'])
    expect(titlesIn(dashboard.changed)).not.toContain('Public')
    const editors = titlesIn((await dashboardOf('editor')).drafts)
    expect([editors.includes('Theirs'), editors.includes('Hers')]).toEqual([true, false])
    await writer.edit(`/lists/${publicList.id}?draft=true`, { standfirst: 'By the writer' })
    expect(titlesIn((await dashboardOf('writer')).changed)).toContain('Public')
  })

  it('shows editors the schedules of a week by day, and those that were refused, and a writer neither', async () => {
    const [film, editor] = [await aMontage(cms.payload, { image }), await cms.as('editor')]
    const draft = async (title: string) =>
      (await editor.post('/lists?draft=true', listData(image, [film.id], { title }))).body.doc.id as string
    const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
    await createSchedule(editor, await draft('Tomorrow'), { at: inHours(24) })
    await createSchedule(editor, await draft('In ten days'), { at: inHours(240) })
    const refused = await createSchedule(editor, await draft('Refused'))
    await cms.payload.update({
      collection: 'schedules',
      data: { outcome: 'It has no image.', state: 'refused' },
      id: refused,
      overrideAccess: true,
    })

    const dashboard = await dashboardOf('editor')
    expect(dashboard.week.map(({ items }) => titlesIn(items))).toEqual([[], ['Tomorrow'], [], [], [], [], []])
    expect(dashboard.refused).toMatchObject([{ action: 'publish', outcome: 'It has no image.', title: 'Refused' }])
    const { refused: seen, week } = await dashboardOf('writer')
    expect([...seen, ...week.flatMap(({ items }) => items)]).toEqual([])
  })
})

it('shows an editor the reviews that somebody asks for', async () => {
  const image = (await anImage(cms.payload)).id
  const montage = await aMontage(cms.payload, { _status: 'draft', image, title: 'Read me' })
  await handOver(await cms.as('writer'), `/montages/${montage.id}`, 'ask', { words: 'Is the year right?' })
  expect((await dashboardOf('editor')).reviews).toMatchObject([
    { askedBy: 'writer', id: montage.id, title: 'Read me', words: 'Is the year right?' },
  ])
  expect((await dashboardOf('writer')).reviews).toEqual([])
})
