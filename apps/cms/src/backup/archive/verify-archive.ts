import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'

import { format, type Manifest, manifestName, type Part } from './manifest.ts'
import { readArchive } from './read-archive.ts'

/** Reads an archive to its end, and compares each part with the manifest. Throws a sentence at the first fault. */
export async function verifyArchive(file: string): Promise<Manifest> {
  await access(file, constants.R_OK).catch(({ code }: NodeJS.ErrnoException) => {
    throw new Error(code === 'ENOENT' ? `There is no file ${file}.` : `This user may not read ${file}.`)
  })
  const { found, manifest } = await readParts(file).catch((error: Error) => {
    throw error instanceof SyntaxError || isOfStreams(error) ? damaged(file, error.message) : error
  })
  if (!manifest) throw damaged(file, 'its manifest is not there')
  for (const part of manifest.parts) {
    const { bytes, documents, sha256 } = found.get(part.name) ?? { bytes: -1, sha256: '' }
    if (bytes === -1) throw damaged(file, `${part.name} is not in it`)
    if (sha256 !== part.sha256 || bytes !== part.bytes) throw damaged(file, `${part.name} has other bytes than when it was made`)
    if (part.documents !== undefined && documents !== part.documents) {
      throw damaged(file, `${part.name} holds ${documents} documents instead of ${part.documents}`)
    }
    found.delete(part.name)
  }
  const [stray] = found.keys()
  if (stray !== undefined) throw damaged(file, `${stray} is in it, and not in its manifest`)
  return manifest
}

/** Of zlib, of tar, or of a pipeline that either has broken. */
const isOfStreams = (error: NodeJS.ErrnoException): boolean =>
  /^(Z_|ERR_STREAM)/.test(error.code ?? '') || /tar|header|end of data/i.test(error.message)

async function readParts(file: string): Promise<{ found: Map<string, Part>; manifest: Manifest | null }> {
  const found = new Map<string, Part>()
  let manifest: Manifest | null = null
  for await (const { content, name } of readArchive(file)) {
    if (name === manifestName) manifest = parse(await text(content), file)
    else if (found.has(name)) throw damaged(file, `${name} is in it twice`)
    else found.set(name, await measure(name, content))
  }
  return { found, manifest }
}

function parse(json: string, file: string): Manifest {
  const manifest = JSON.parse(json) as Manifest
  if (manifest.format !== format) throw new Error(`${file} has the format ${manifest.format}, and this release reads ${format} only.`)
  return manifest
}

async function measure(name: string, content: Readable): Promise<Part> {
  const hash = createHash('sha256')
  let bytes = 0
  let documents = 0
  for await (const chunk of content as AsyncIterable<Buffer>) {
    hash.update(chunk)
    bytes += chunk.length
    if (name.endsWith('.jsonl')) for (const byte of chunk) if (byte === 10) documents++
  }
  return { bytes, documents, name, sha256: hash.digest('hex') }
}

const damaged = (file: string, reason: string): Error =>
  new Error(`${file} is damaged, or no backup of Montage: ${reason}. Take another one.`)
