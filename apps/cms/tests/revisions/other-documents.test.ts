import { beforeAll, describe, expect, it } from 'vitest'

import { type Client, messageOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aMontage, anImage, aPerson } from '../harness/documents/content.ts'
import { blob, picture } from '../harness/documents/images.ts'
import { readersOf } from '../harness/readers.ts'

const cms = useCms()
const _readers = readersOf(cms)
let admin: Client
let editor: Client

type Change = (data: object) => ReturnType<Client['patch']>
type Document = { change: Change; field: string; noun: string; read: () => ReturnType<Client['get']> }

const documents: Record<string, () => Promise<Document>> = {
  image: async () => {
    const { id } = await anImage(cms.payload)
    return {
      change: (data) => editor.patch(`/media/${id}`, data),
      field: 'caption',
      noun: 'this image',
      read: () => editor.get(`/media/${id}`),
    }
  },
  montage: async () => {
    const { id } = await aMontage(cms.payload)
    const change: Change = (data) => editor.patch(`/montages/${id}?draft=true`, data)
    return { change, field: 'sequence', noun: 'this montage', read: () => editor.get(`/montages/${id}?draft=true`) }
  },
  person: async () => {
    const address = `/people/${(await aPerson(cms.payload)).id}?draft=true`
    return { change: (data) => editor.patch(address, data), field: 'biography', noun: 'this person', read: () => editor.get(address) }
  },
  site: async () => ({
    change: (data) => editor.post('/globals/site', data),
    field: 'description',
    noun: 'these settings',
    read: () => editor.get('/globals/site'),
  }),
}

beforeAll(async () => {
  admin = await cms.as('admin')
  editor = await cms.as('editor')
  const { body } = await admin.get('/globals/site')
  const site = { address: 'https://montage.example', description: 'Lists.', name: 'Montage', timeZone: 'UTC' }
  expect((await admin.post('/globals/site', { ...site, revision: body.revision ?? 0 })).status).toBe(200)
})

describe.each(Object.entries(documents))('a save of the %s', (_name, open) => {
  it('names its revision; an older one is refused and writes nothing, the newest is accepted', async () => {
    const { change, field, noun, read } = await open()
    const opened = (await read()).body
    const revision = Number(opened.revision)

    const unsaid = await change({ [field]: 'Unsaid' })
    expect(unsaid.status).toBe(400)
    expect(messageOf(unsaid)).toContain(`Send the “revision” of ${noun}`)

    const theirs = await change({ [field]: 'Theirs', revision })
    expect(theirs.status, JSON.stringify(theirs.body)).toBe(200)
    const mine = await change({ [field]: 'Mine', revision })
    expect(mine.status).toBe(409)
    expect(messageOf(mine)).toContain(`editor saved ${noun} after you opened`)
    expect((await read()).body).toMatchObject({ [field]: 'Theirs', revisedBy: 'editor', revision: revision + 1 })

    expect((await change({ [field]: 'Mine', revision: revision + 1 })).status).toBe(200)
    expect((await read()).body).toMatchObject({ [field]: 'Mine', revision: revision + 2 })
  })
})

it('of several saves of one revision at the same time one is accepted', async () => {
  for (const open of Object.values(documents)) {
    const { change, field, read } = await open()
    const { revision } = (await read()).body
    const answers = await Promise.all([1, 2, 3, 4].map((number) => change({ [field]: `Take ${number}`, revision })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409])
  }
})

it('a bulk edit of images needs no revision, and each image counts the save', async () => {
  const [one, two] = [await anImage(cms.payload), await anImage(cms.payload)]
  const { body } = await editor.patch(`/media?where[id][in]=${one.id},${two.id}`, { caption: 'Both' })
  expect(body.errors).toEqual([])
  for (const { id, revision } of [one, two]) {
    expect((await editor.get(`/media/${id}`)).body).toMatchObject({ caption: 'Both', revision: Number(revision) + 1 })
  }
})

it('an image keeps its file when a form that was opened with another one is saved', async () => {
  const image = await anImage(cms.payload)
  const opened = (await editor.get(`/media/${image.id}`)).body
  const other = blob(await picture(80, 45).png().toBuffer())
  const replaced = await editor.upload(`/media/${image.id}`, other, 'other.png', opened, 'PATCH')
  expect(replaced.status, JSON.stringify(replaced.body)).toBe(200)
  const { filename, revision } = replaced.body.doc
  expect(filename).not.toBe(image.filename)

  expect((await editor.patch(`/media/${image.id}`, { ...opened, caption: 'Mine on top', revision })).status).toBe(200)
  expect((await editor.get(`/media/${image.id}`)).body).toMatchObject({ caption: 'Mine on top', filename })
})
