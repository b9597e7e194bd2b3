import { expect, it } from 'vitest'

import { anonymous, useCms } from '../harness/cms.ts'
import { aDraftOn, aMontage, anImage, aPerson } from '../harness/content.ts'

const cms = useCms()

it('tells those who write what the gate has to know of montages, images and people', async () => {
  const { payload } = cms
  const image = await anImage(payload, { credit: 'Ada Lens', rightsUntil: '2030-01-01T12:00:00.000Z' })
  const lead = await anImage(payload)
  const [live, changed] = [await aMontage(payload, { image: image.id, title: 'Live' }), await aMontage(payload, { image: image.id })]
  await aDraftOn(payload, 'montages', changed.id, { image: lead.id, title: 'Changed' })
  const draft = await payload.create({ collection: 'montages', data: { title: 'Draft' }, draft: true, overrideAccess: true } as never)
  const gone = await aMontage(payload, { image: image.id })
  await payload.update({ collection: 'montages', id: gone.id, data: { deletedAt: new Date().toISOString() }, overrideAccess: true })
  const [person, hidden] = [await aPerson(payload), await aPerson(payload, { _status: 'draft' })]

  const asked = {
    images: [lead.id],
    montages: [live.id, changed.id, (draft as { id: string }).id, gone.id],
    people: [person.id, hidden.id],
  }
  const { body, status } = await (await cms.as('writer')).post('/lists/facts', asked)
  expect(status).toBe(200)
  expect(body).toEqual({
    images: {
      [image.id]: { alt: image.alt, credit: 'Ada Lens', rightsUntil: '2030-01-01T12:00:00.000Z' },
      [lead.id]: { alt: lead.alt, credit: lead.credit, rightsUntil: null },
    },
    montages: {
      [live.id]: { image: image.id, missing: [], state: 'published', title: 'Live' },
      [changed.id]: { image: image.id, missing: [], state: 'changed', title: changed.title },
      [(draft as { id: string }).id]: {
        image: null,
        missing: ['Year', 'Image', 'The sequence in a sentence'],
        state: 'draft',
        title: 'Draft',
      },
    },
    people: { [person.id]: { isPublished: true, name: person.name }, [hidden.id]: { isPublished: false, name: hidden.name } },
  })
})

it('tells readers nothing', async () => {
  expect((await anonymous.post('/lists/facts', {})).status).toBe(401)
})

it.each([
  ['{', 'not JSON'],
  ['{"montages":"all"}', '“montages”'],
  ['{"images":[1]}', '“images”'],
])('refuses %s', async (body, reason) => {
  const answer = await (await cms.as('writer')).send('POST', '/lists/facts', body)
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body)).toContain(reason)
})
