import { expect, it } from 'vitest'

import { messageOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aMontage } from '../harness/documents/content.ts'
import { contentAt } from '../harness/site-requests.ts'

const cms = useCms()

const place = { label: 'The Archive', region: 'Germany', url: 'https://archive.example/heat' }

it('readers get running time, countries and the places to watch', async () => {
  const { id, slug } = await aMontage(cms.payload)
  const editor = await cms.as('editor')
  const facts = { countries: ['United States', 'Canada'], runningTime: 170, watch: [place, { ...place, region: '' }] }
  expect((await editor.edit(`/montages/${id}`, { _status: 'published', ...facts })).status).toBe(200)
  expect(await contentAt<'montage'>(`/montages/${slug}`)).toMatchObject({
    countries: ['United States', 'Canada'],
    runningTime: 170,
    watch: [place, { ...place, region: null }],
  })
})

it.each([
  [{ runningTime: 0 }, /whole number of minutes/],
  [{ runningTime: 90.5 }, /whole number of minutes/],
  [{ runningTime: 1501 }, /whole number of minutes/],
  [{ watch: [{ ...place, url: 'http://archive.example' }] }, /starts with https/],
  [{ watch: [{ ...place, url: 'javascript:alert(1)' }] }, /starts with https/],
  [{ watch: [{ ...place, url: 'https://archive.example/a b' }] }, /starts with https/],
  [{ watch: [{ ...place, url: 'https://ada:secret@archive.example' }] }, /no user name/],
  [{ watch: [{ ...place, url: `https://archive.example/${'x'.repeat(500)}` }] }, /500 characters/],
  [{ watch: [{ ...place, label: '' }] }, /label|Name/],
  [{ watch: Array.from({ length: 13 }, () => place) }, /./],
  [{ countries: ['x'.repeat(61)] }, /./],
])('a montage with %j is not published', async (wrong, message) => {
  const { id } = await aMontage(cms.payload)
  const answer = await (await cms.as('editor')).edit(`/montages/${id}`, { _status: 'published', ...wrong })
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body) + messageOf(answer)).toMatch(message)
})
