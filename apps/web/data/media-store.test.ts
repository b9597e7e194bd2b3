import { readdir } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { anImage, aRendition, renditionName } from './builders.ts'
import { isWholeWebp, keepRenditions, readRendition } from './media-store.ts'
import { aTemporaryFolder } from './temporary-folder.ts'

const folder = aTemporaryFolder()
let server: Server | undefined

afterEach(async () => {
  server?.closeAllConnections()
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)))
  server = undefined
})

describe('keepRenditions', () => {
  it('fetches each rendition once, whoever asks at the same moment and afterwards', async () => {
    const asked = await cmsAnswering((_request, response) => response.end(aWebp('snow')))
    await Promise.all([keepRenditions([anImage()]), keepRenditions([anImage(), anImage()])])
    await keepRenditions([anImage()])
    expect(asked.toSorted()).toEqual([1600, 480, 960].map((width) => `/api/media/rendition/${renditionName(width)}`).toSorted())
    expect(await readRendition(renditionName(480))).toEqual(aWebp('snow'))
  })

  it('names what the CMS does not have', async () => {
    await cmsAnswering((request, response) => (request.url?.includes('960') ? response.writeHead(404).end() : response.end(aWebp('snow'))))
    expect(await keepRenditions([anImage()])).toEqual(new Set([renditionName(960)]))
  })

  it('has nothing to do without an image', async () => {
    expect(await keepRenditions([null, undefined, 'a-bare-id', anImage({ renditions: null })])).toEqual(new Set())
  })

  it.each([
    ['an error', (_request, response) => response.writeHead(500).end()],
    ['a web page', (_request, response) => response.end('<!doctype html>')],
    ['half an image', (_request, response) => response.end(aWebp('snow').subarray(0, 18))],
    ['a broken connection', (request) => request.socket.destroy()],
  ] satisfies [string, RequestListener][])('keeps nothing of %s, and calls it an outage', async (_case, listener) => {
    await cmsAnswering(listener)
    await expect(keepRenditions([anImage({ renditions: [aRendition(480)] })])).rejects.toMatchObject({ name: 'CmsDown' })
    expect(await readdir(join(folder.path, 'web/media')).catch(() => [])).toEqual([])
  })

  it('needs no CMS for what it has', async () => {
    await cmsAnswering((_request, response) => response.end(aWebp('snow')))
    await keepRenditions([anImage()])
    vi.stubEnv('CMS_URL', 'http://127.0.0.1:1')
    expect(await keepRenditions([anImage()])).toEqual(new Set())
  })
})

describe('isWholeWebp', () => {
  it('tells a whole image from one cut short and from something else', () => {
    expect(isWholeWebp(aWebp('snow'))).toBe(true)
    expect(isWholeWebp(aWebp('snow').subarray(0, -1))).toBe(false)
    expect(isWholeWebp(Buffer.from('RIFF and nothing more to it'))).toBe(false)
  })
})

function aWebp(content: string): Buffer {
  const bytes = Buffer.from(`RIFF____WEBPVP8 ${content}`)
  bytes.writeUInt32LE(bytes.length - 8, 4)
  return bytes
}

async function cmsAnswering(listener: RequestListener): Promise<string[]> {
  const asked: string[] = []
  const started = createServer((request, response) => {
    asked.push(request.url ?? '')
    listener(request, response)
  })
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  vi.stubEnv('CMS_URL', `http://127.0.0.1:${(started.address() as AddressInfo).port}`)
  return asked
}
