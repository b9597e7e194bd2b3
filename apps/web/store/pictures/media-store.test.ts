import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'

import { aFile, aPicture, renditionName } from '../../testing/builders.ts'
import { aFakeCms } from '../../testing/fake-cms.ts'
import { aTemporaryFolder } from '../../testing/temporary-folder.ts'
import { readRendition, storePictures } from './media-store.ts'

const folder = aTemporaryFolder()
const cms = aFakeCms()

const names = [480, 960, 1600].flatMap((width) => [renditionName(width, 'avif'), renditionName(width)])
const bytesOf = (name: string): Buffer => (name.endsWith('.avif') ? anAvif() : aWebp())
const ofOneFile = () => ({ picture: aPicture({ files: [aFile(480)] }) })
const requestedNames = () => cms.requests.map(({ question }) => question.name)
const storedNames = () => readdir(join(folder.path, 'web/media')).catch(() => [])

beforeEach(() => {
  cms.renditions = new Map(names.map((name) => [name, bytesOf(name)]))
})

describe('storePictures', () => {
  it('fetches each file once, also for calls at the same time', async () => {
    await Promise.all([storePictures({ picture: aPicture() }), storePictures({ lead: aPicture(), portrait: aPicture() })])
    await storePictures({ picture: aPicture() })
    expect(requestedNames().toSorted()).toEqual(names.toSorted())
    expect((await storedNames()).toSorted()).toEqual(names.toSorted())
    expect(await readRendition(renditionName(480))).toEqual(aWebp())
    expect(await readRendition(renditionName(480, 'avif'))).toEqual(anAvif())
  })

  it('finds the pictures of a page at any depth, and changes nothing else', async () => {
    const content = { title: 'Films', entries: [{ body: [], picture: aPicture({ files: [aFile(480)] }) }], portrait: null }
    expect(await storePictures(structuredClone(content))).toEqual(content)
    expect(requestedNames()).toEqual([renditionName(480)])
  })

  it('removes a file from its picture that the CMS does not have', async () => {
    cms.renditions.delete(renditionName(960))
    const { one, two } = await storePictures({ one: aPicture(), two: aPicture({ files: [aFile(960)] }) })
    expect(one.files.map(({ name }) => name)).toEqual(names.filter((name) => name !== renditionName(960)))
    expect(two).toEqual(aPicture({ files: [] }))
  })

  it('does not request a name with a path, and removes it from its picture', async () => {
    const files = [aFile(480), { ...aFile(801), name: '../secrets.webp' }]
    expect(await storePictures({ picture: aPicture({ files }) })).toEqual(ofOneFile())
    expect(requestedNames()).toEqual([renditionName(480)])
  })

  it('sends no request without an image', async () => {
    expect(await storePictures({ lead: null, trails: [], words: 'none' })).toEqual({ lead: null, trails: [], words: 'none' })
    expect(cms.requests).toEqual([])
  })

  it.each([
    ['a web page', Buffer.from('<!doctype html>')],
    ['half an image', aWebp().subarray(0, 18)],
    ['nothing at all', Buffer.from('')],
  ])('stores nothing of %s, and reports an outage', async (_case, sent) => {
    cms.renditions = new Map([[renditionName(480), sent]])
    await expect(storePictures(ofOneFile())).rejects.toMatchObject({ name: 'CmsDown' })
    expect(await storedNames()).toEqual([])
  })

  it('fetches again after an outage', async () => {
    cms.isDown = true
    await expect(storePictures(ofOneFile())).rejects.toMatchObject({ name: 'CmsDown' })
    cms.isDown = false
    expect(await storePictures(ofOneFile())).toEqual(ofOneFile())
  })

  it('needs no CMS for stored files', async () => {
    await storePictures({ picture: aPicture() })
    cms.isDown = true
    expect(await storePictures({ picture: aPicture() })).toEqual({ picture: aPicture() })
    expect(await readRendition(renditionName(480, 'avif'))).toEqual(anAvif())
  })
})

function aWebp(): Buffer {
  const bytes = Buffer.from('RIFF____WEBPVP8 snow')
  bytes.writeUInt32LE(bytes.length - 8, 4)
  return bytes
}

function anAvif(): Buffer {
  return Buffer.concat(['ftyp', 'meta', 'mdat'].map((type) => Buffer.from(`\0\0\0\u0010${type}avif\0\0\0\0`, 'latin1')))
}
