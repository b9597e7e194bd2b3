import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

import { freePort } from '../../servers/free-port.ts'
import { kill, run } from '../../servers/montage.ts'
import { serveWithNginx } from './nginx.ts'
import type { Answer } from './served-rows.ts'

const bareServer = fileURLToPath(new URL('bare-server.mjs', import.meta.url))

export type ServedPeer = { origin: string; remove: () => Promise<void> }

/** A minimal Node server that sends one response of Montage. */
export async function bareNode(answer: Answer): Promise<ServedPeer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'montage-bare-'))
  const file = path.join(folder, 'answer.json')
  await writeFile(file, JSON.stringify({ ...answer, body: answer.body.toString('base64') }))
  const port = String(await freePort())
  const started = run([bareServer, file, port], {})
  const origin = `http://127.0.0.1:${port}`
  // The response may be a 404, so it cannot serve as a health check.
  await new Promise<void>((resolve, reject) => {
    started.child.stdout?.once('data', () => resolve())
    void started.ended.then((code) => reject(new Error(`The bare server ended with ${code}:\n${started.output()}`)))
  })
  return {
    origin,
    remove: async () => {
      await kill(started)
      await rm(folder, { force: true, recursive: true })
    },
  }
}

/** nginx with the page (as Montage compressed it), the picture and the same headers. Its Debian build lacks brotli. */
export async function nginxWithFiles(page: { path: string; gzip: Answer }, picture: { path: string; answer: Answer }): Promise<ServedPeer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'montage-served-'))
  const write = async (name: string, bytes: Buffer) => {
    const file = path.join(folder, 'site', name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
  await write('index.html', Buffer.from('It serves.'))
  await write(`${page.path}.html`, gunzipSync(page.gzip.body))
  await write(`${page.path}.html.gz`, page.gzip.body)
  await write(picture.path, picture.answer.body)
  const own = /^(content-|etag|vary|accept-ranges)/i
  const headers = page.gzip.headers.flatMap((name, place, all) =>
    place % 2 === 0 && (name.toLowerCase() === 'content-security-policy' || !own.test(name))
      ? [`add_header ${name} "${all[place + 1]}" always;`]
      : [],
  )
  const { stop, url } = await serveWithNginx(folder, headers)
  return {
    origin: new URL(url).origin.replace('localhost', '127.0.0.1'),
    remove: async () => {
      await stop()
      await rm(folder, { force: true, recursive: true })
    },
  }
}
