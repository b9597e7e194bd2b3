import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'

import { aFile, aPicture, renditionName } from '../../testing/builders.ts'
import { aFakeCms } from '../../testing/fake-cms.ts'
import { aTemporaryFolder } from '../../testing/temporary-folder.ts'
import { keepPictures, readRendition } from './media-store.ts'

const folder = aTemporaryFolder()
const cms = aFakeCms()

const names = [480, 960, 1600].flatMap((width) => [renditionName(width, 'avif'), renditionName(width)])
const bytesOf = (name: string): Buffer => (name.endsWith('.avif') ? anAvif() : aWebp())
const ofOneFile = () => ({ picture: aPicture({ files: [aFile(480)] }) })
const askedFor = () => cms.asked.map(({ question }) => question.name)
const kept = () => readdir(join(folder.path, 'web/media')).catch(() => [])

beforeEach(() => {
  cms.renditions = new Map(names.map((name) => [name, bytesOf(name)]))
})

describe('keepPictures', () => {
  it('fetches each file once, whoever asks at the same moment and afterwards', async () => {
    await Promise.all([keepPictures({ picture: aPicture() }), keepPictures({ lead: aPicture(), portrait: aPicture() })])
    await keepPictures({ picture: aPicture() })
    expect(askedFor().toSorted()).toEqual(names.toSorted())
    expect((await kept()).toSorted()).toEqual(names.toSorted())
    expect(await readRendition(renditionName(480))).toEqual(aWebp())
    expect(await readRendition(renditionName(480, 'avif'))).toEqual(anAvif())
  })

  it('finds the pictures of a page at any depth, and leaves all else as it is', async () => {
    const content = { title: 'Films', entries: [{ body: [], picture: aPicture({ files: [aFile(480)] }) }], portrait: null }
    expect(await keepPictures(structuredClone(content))).toEqual(content)
    expect(askedFor()).toEqual([renditionName(480)])
  })

  it('takes a file that the CMS does not have out of its picture, and tells of the others', async () => {
    cms.renditions.delete(renditionName(960))
    const { one, two } = await keepPictures({ one: aPicture(), two: aPicture({ files: [aFile(960)] }) })
    expect(one.files.map(({ name }) => name)).toEqual(names.filter((name) => name !== renditionName(960)))
    expect(two).toEqual(aPicture({ files: [] }))
  })

  it('asks for no name that leads elsewhere, and takes it out of its picture', async () => {
    const files = [aFile(480), { ...aFile(801), name: '../secrets.webp' }]
    expect(await keepPictures({ picture: aPicture({ files }) })).toEqual(ofOneFile())
    expect(askedFor()).toEqual([renditionName(480)])
  })

  it('has nothing to do without an image', async () => {
    expect(await keepPictures({ lead: null, trails: [], words: 'none' })).toEqual({ lead: null, trails: [], words: 'none' })
    expect(cms.asked).toEqual([])
  })

  it.each([
    ['a web page', Buffer.from('<!doctype html>')],
    ['half an image', aWebp().subarray(0, 18)],
    ['nothing at all', Buffer.from('')],
  ])('keeps nothing of %s, and calls it an outage', async (_case, sent) => {
    cms.renditions = new Map([[renditionName(480), sent]])
    await expect(keepPictures(ofOneFile())).rejects.toMatchObject({ name: 'CmsDown' })
    expect(await kept()).toEqual([])
  })

  it('asks again after an outage', async () => {
    cms.isDown = true
    await expect(keepPictures(ofOneFile())).rejects.toMatchObject({ name: 'CmsDown' })
    cms.isDown = false
    expect(await keepPictures(ofOneFile())).toEqual(ofOneFile())
  })

  it('needs no CMS for what it has', async () => {
    await keepPictures({ picture: aPicture() })
    cms.isDown = true
    expect(await keepPictures({ picture: aPicture() })).toEqual({ picture: aPicture() })
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
