import { readdir } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { anImage, aRendition, renditionName, renditionsOf } from './builders.ts'
import { keepRenditions, readRendition } from './media-store.ts'
import type { Renditions } from './rendition-sets.ts'
import { aTemporaryFolder } from './temporary-folder.ts'

const folder = aTemporaryFolder()
/** One CMS for all tests, since its address is remembered; what it answers is for each to say. */
let answer: RequestListener
const server = createServer((request, response) => answer(request, response))

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
beforeEach(() => void vi.stubEnv('CMS_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`))
afterAll(() => void server.close().closeAllConnections())

const kept = (renditions: Renditions) => [...renditions.values()].flat().map(({ name }) => name)
const widths = [480, 960, 1600]
const names = widths.flatMap((width) => [renditionName(width, 'avif'), renditionName(width)])

describe('keepRenditions', () => {
  it('asks once for all images, and fetches each rendition once, whoever asks at the same moment and afterwards', async () => {
    const asked = cmsAnswering((request, response) => response.end(anAnswer(request.url)))
    await Promise.all([keepRenditions({ whole: [anImage()] }), keepRenditions({ whole: [anImage(), anImage({ id: 'other' })] })])
    await keepRenditions({ whole: [anImage()] })
    expect(asked.filter(isForFile).toSorted()).toEqual(names.map((name) => `/api/media/rendition/${name}`).toSorted())
    expect(asked.filter((url) => !isForFile(url))).toHaveLength(3)
    expect(await readRendition(renditionName(480))).toEqual(aWebp('snow'))
    expect(await readRendition(renditionName(480, 'avif'))).toEqual(anAvif())
  })

  it('copies nothing that the page does not show', async () => {
    const square = { ...aRendition(490), isShown: true, shape: '1x1' as const }
    const asked = cmsAnswering((request, response) => response.end(anAnswer(request.url, [...shown, square])))
    expect(kept(await keepRenditions({ '1x1': [anImage()] }))).toEqual([square.name])
    expect(asked.filter(isForFile)).toHaveLength(1)
    expect(kept(await keepRenditions({ '4x5': [anImage()] })).toSorted()).toEqual(names.toSorted())
  })

  it('leaves out what is shown no longer, what the CMS does not have, and names that lead elsewhere', async () => {
    const files = [...shown, { ...aRendition(800), isShown: false }, { ...aRendition(801), isShown: true, name: '../secrets.webp' }]
    cmsAnswering((request, response) =>
      request.url?.includes('-960.') ? response.writeHead(404).end() : response.end(anAnswer(request.url, files)),
    )
    expect(kept(await keepRenditions({ whole: [anImage()] })).toSorted()).toEqual(
      names.filter((name) => !name.includes('-960.')).toSorted(),
    )
  })

  it('has nothing to do without an image', async () => {
    expect(await keepRenditions({ whole: [null, undefined, 'a-bare-id'] })).toEqual(new Map())
  })

  it.each([
    ['an error', (_request, response) => response.writeHead(500).end()],
    ['a web page', (_request, response) => response.end('<!doctype html>')],
    ['half an image', (_request, response) => response.end(aWebp('snow').subarray(0, 18))],
    ['a broken connection', (request) => request.socket.destroy()],
  ] satisfies [string, RequestListener][])('keeps nothing of %s, and calls it an outage', async (_case, listener) => {
    cmsAnswering((request, response) => (isForFile(request.url) ? listener(request, response) : response.end(anAnswer(request.url))))
    await expect(keepRenditions({ whole: [anImage()] })).rejects.toMatchObject({ name: 'CmsDown' })
    expect(await readdir(join(folder.path, 'web/media')).catch(() => [])).toEqual([])
  })

  it('needs no CMS to serve what it has', async () => {
    cmsAnswering((request, response) => response.end(anAnswer(request.url)))
    await keepRenditions({ whole: [anImage()] })
    vi.stubEnv('CMS_URL', 'http://127.0.0.1:1')
    expect(await readRendition(renditionName(480, 'avif'))).toEqual(anAvif())
  })
})

const shown = [...renditionsOf().values()].flat().map((file) => ({ ...file, isShown: true }))

const isForFile = (url = ''): boolean => url.startsWith('/api/media/rendition/')

/** What the CMS says: the set of an image, or the bytes of a file. */
function anAnswer(url = '', files: object[] = shown): Buffer | string {
  if (isForFile(url)) return url.endsWith('.avif') ? anAvif() : aWebp('snow')
  return JSON.stringify({ docs: [{ files, id: 'a-set', image: 'an-image' }] })
}

function aWebp(content: string): Buffer {
  const bytes = Buffer.from(`RIFF____WEBPVP8 ${content}`)
  bytes.writeUInt32LE(bytes.length - 8, 4)
  return bytes
}

const anAvif = (): Buffer => Buffer.concat(['ftyp', 'meta', 'mdat'].map((type) => Buffer.from(`\0\0\0\u0010${type}avif\0\0\0\0`, 'latin1')))

function cmsAnswering(listener: RequestListener): string[] {
  const asked: string[] = []
  answer = (request, response) => {
    asked.push(request.url ?? '')
    listener(request, response)
  }
  return asked
}
