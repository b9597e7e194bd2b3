import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { link, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Pack, pack } from 'tar-stream'

import { type Manifest, manifestName, type Part } from './manifest.ts'

export type AddPart = (part: { bytes: number; documents?: number; name: string }, content: Readable) => Promise<void>

/** Images are compressed already. */
const level = 3

/**
 * Writes an archive that only this user may read: `fill` adds the parts, and gives what the manifest says besides. The file has its name only when it is
 * whole. Throws a sentence when a file of that name exists.
 */
export async function writeArchive(file: string, fill: (add: AddPart) => Promise<Omit<Manifest, 'parts'>>): Promise<Manifest> {
  // Another name each time: a backup that was killed may have left its own.
  const draft = `${file}.${process.pid}.part`
  await mkdir(path.dirname(file), { mode: 0o700, recursive: true })
  await open(file, 'r').then(
    async (handle) => {
      await handle.close()
      throw new Error(`${file} exists already, and a backup never overwrites: name another file.`)
    },
    () => {},
  )
  const tar = pack()
  const written = pipeline(tar, createGzip({ level }), createWriteStream(draft, { flags: 'wx', flush: true, mode: 0o600 }))
  try {
    const filled = fillTar(tar, fill)
    // A full disk ends `written`, and nobody would take what is added after that.
    const manifest = await Promise.race([filled, written.then(() => filled)])
    await written
    await nameIt(draft, file)
    return manifest
  } catch (error) {
    tar.destroy()
    await written.catch(() => {})
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** A link never overwrites. Some disks have none: there only the check at the start does not. */
async function nameIt(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file)
  } catch (error) {
    if (!['ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    await rename(draft, file)
  }
}

async function fillTar(tar: Pack, fill: (add: AddPart) => Promise<Omit<Manifest, 'parts'>>): Promise<Manifest> {
  const parts: Part[] = []
  const add: AddPart = async ({ bytes, documents, name }, content) => {
    const hash = createHash('sha256')
    const hashed = async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        yield chunk
      }
    }
    await pipeline(content, hashed, tar.entry({ mode: 0o600, name, size: bytes }))
    parts.push({ bytes, ...(documents === undefined ? {} : { documents }), name, sha256: hash.digest('hex') })
  }
  const manifest = { ...(await fill(add)), parts }
  await new Promise<void>((resolve, reject) => {
    tar.entry({ mode: 0o600, name: manifestName }, JSON.stringify(manifest, null, 1), (error) => (error ? reject(error) : resolve()))
  })
  tar.finalize()
  return manifest
}
