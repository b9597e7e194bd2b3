import { beforeAll, describe, expect, it } from 'vitest'

import { uploads } from '../../src/storage/stores.ts'
import type { Client } from '../harness/client.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { anImage } from '../harness/documents/content.ts'
import { jpegWithXmp } from '../harness/documents/image-metadata.ts'
import { blob, picture } from '../harness/documents/images.ts'

const cms = useCms()
const texts = { alt: 'A runner in snow', credit: 'Photograph: Ada Lens' }
let writer: Client

beforeAll(async () => {
  writer = await cms.as('writer')
})

async function upload(name: string, data: Buffer, more: object = {}): Promise<Record<string, unknown> & { id: string }> {
  const { body, status } = await writer.upload('/media', blob(data), name, { ...texts, ...more })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

const dispositionOf = async (id: string) => (await writer.get(`/media/${id}/original`)).headers.get('Content-Disposition')

describe('the original name of a file', () => {
  it('is stored, can be searched, and cannot be written by others', async () => {
    const name = 'Läufer – 山田 (2).jpg'
    const { filename, id, originalName } = await upload(name, await picture().jpeg().toBuffer(), { originalName: 'mine.png' })
    expect([originalName, filename]).toEqual([name, expect.stringMatching(/^[0-9a-f-]{36}\.jpg$/)])
    const found = await writer.get(`/media?where[originalName][like]=${encodeURIComponent('läufer'.slice(2))}`)
    expect(found.body.docs.map((doc) => doc.id)).toContain(id)
    const changed = await writer.edit(`/media/${id}`, { caption: 'She ran.', originalName: 'mine.png' })
    expect(changed.body.doc).toMatchObject({ caption: 'She ran.', originalName: name })
  })

  it('has no folders and no invisible characters', async () => {
    const { originalName } = await upload('..\\..\\etc/run\u202Ener.png', await picture().png().toBuffer())
    expect(originalName).toBe('run ner.png')
  })

  it('changes only with the file', async () => {
    const { id } = await upload('first.png', await picture().png().toBuffer())
    const refused = await writer.upload(`/media/${id}`, blob('no image'), 'second.txt', {}, 'PATCH')
    expect(refused.status).toBe(400)
    const focal = await writer.patch(`/media/${id}?uploadEdits[focalPoint][x]=90&uploadEdits[focalPoint][y]=50`, {})
    expect(focal.body.doc.originalName).toBe('first.png')
    const { body } = await writer.upload(`/media/${id}`, blob(await picture().png().toBuffer()), 'second.png', {}, 'PATCH')
    expect(body.doc.originalName).toBe('second.png')
  })
})

describe('the download', () => {
  it('is the uploaded file, byte for byte, under its original name', async () => {
    const data = await jpegWithXmp({ creators: ['Ada Lens'] })
    const { id } = await upload('Åda’s (1)*.jpg', data)
    const answer = await writer.get(`/media/${id}/original`)
    expect(answer.status).toBe(200)
    expect(await dispositionOf(id)).toBe("attachment; filename*=UTF-8''%C3%85da%E2%80%99s%20%281%29%2A.jpg")
    const { headers } = answer
    expect([headers.get('Content-Type'), headers.get('Content-Length'), headers.get('X-Content-Type-Options')]).toEqual([
      'image/jpeg',
      String(data.length),
      'nosniff',
    ])
    const { filename } = (await writer.get(`/media/${id}`)).body
    expect((await uploads.read(String(filename)))?.equals(data)).toBe(true)
  })

  it('has the stored name for an older image', async () => {
    const { filename, id } = await anImage(cms.payload)
    await cms.payload.db.updateOne({ collection: 'media', data: { originalName: null }, id })
    expect(await dispositionOf(id)).toBe(`attachment; filename*=UTF-8''${filename}`)
  })

  it('is for users, and 404 when the image or its file is deleted', async () => {
    const { filename, id } = await upload('gone.png', await picture().png().toBuffer())
    expect((await anonymous.get(`/media/${id}/original`)).status).toBe(401)
    expect((await writer.get('/media/no-such-image/original')).status).toBe(404)
    await uploads.remove(String(filename))
    expect((await writer.get(`/media/${id}/original`)).status).toBe(404)
  })
})
