import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

import { readArchive } from '../archive/read-archive.ts'
import type { Document } from '../contents.ts'

/** The documents of a part, one at a time. */
export async function* documentsOf(content: Readable): AsyncGenerator<Document> {
  for await (const line of createInterface({ crlfDelay: Number.POSITIVE_INFINITY, input: content })) yield JSON.parse(line) as Document
}

/** The ids of all documents of an archive: a relation may come before the document that it names. */
export async function readIds(file: string): Promise<Set<string>> {
  const ids = new Set<string>()
  for await (const { content, name } of readArchive(file)) {
    if (!name.startsWith('collections/')) content.resume()
    else for await (const { id } of documentsOf(content)) ids.add(id)
    // Files come after all documents.
    if (name.startsWith('media/')) break
  }
  return ids
}
