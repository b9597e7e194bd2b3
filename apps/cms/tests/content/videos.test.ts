import { beforeAll, expect, it } from 'vitest'

import { faultsOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { anImage, montageData } from '../harness/documents/content.ts'
import { readersOf } from '../harness/readers.ts'

const cms = useCms()
const readers = readersOf(cms)
let image: string

beforeAll(async () => {
  image = (await anImage(cms.payload)).id
})

const publish = async (video: string) =>
  (await cms.as('editor')).post('/montages', { ...montageData(image, { video }), _status: 'published' })

it.each(['https://example.org/watch?v=dQw4w9WgXcQ', 'https://www.youtube.com/', 'javascript:alert(1)', 'dQw4w9WgXcQ'])(
  'refuses %s at the field',
  async (address) => {
    const answer = await publish(address)
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)).toEqual([
      { message: 'Give the address of one video at YouTube or Vimeo, as the browser shows it.', path: 'video' },
    ])
  },
)

it.each(['https://youtu.be/dQw4w9WgXcQ?si=x', 'https://vimeo.com/76979871', ''])('takes “%s” as it was given', async (address) => {
  const { body, status } = await publish(address)
  expect(status).toBe(201)
  expect((await readers.get(`/montages/${body.doc.id}`)).body).toMatchObject({ video: address })
})
