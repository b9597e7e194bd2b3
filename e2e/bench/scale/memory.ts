import { createHash } from 'node:crypto'
import { link, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

import { referenceList } from '../../site/reference-list.ts'
import { resident, watchMemory } from '../media/memory.ts'
import { isFull } from './data.ts'
import type { Montage } from './places.ts'
import type { Row } from './results.ts'

const pages = isFull ? 10_000 : 500
const bytes = 200_000
const readersAtOnce = 8

/** Reads many stored pages of 200 kB. They are one file under many names. */
export async function measureMemory(montage: Montage): Promise<Row[]> {
  const pid = montage.pidOf('web')
  await (await fetch(montage.webUrl + referenceList)).text()
  const paths = Array.from({ length: pages }, (_, number) => `/montages/stored-${number}`)
  await storePages(paths, montage)
  for (const page of Array.from({ length: 300 }, () => referenceList)) await (await fetch(montage.webUrl + page)).text()
  const before = await resident(pid)

  const memory = watchMemory(pid)
  const waiting = [...paths, ...paths.toReversed()]
  const read = async () => {
    for (let page = waiting.pop(); page; page = waiting.pop()) {
      const response = await fetch(montage.webUrl + page)
      const { length } = await response.text()
      if (response.status !== 200 || length < bytes) throw new Error(`${page} was answered ${response.status} with ${length} characters.`)
    }
  }
  await Promise.all(Array.from({ length: readersAtOnce }, read))
  const { server } = await memory.stop()
  const row = (name: string, megabytes: number, limit?: number): Row => ({
    large: megabytes * 2 ** 20,
    name,
    nine: null,
    unit: 'bytes',
    ...(limit && { limit }),
  })
  return [
    row('RSS of the site before', before),
    row(`RSS of the site while ${pages.toLocaleString('en')} pages of 200 kB are read twice, at most`, server),
    row('what they cost', server - before, 256 * 2 ** 20),
  ]
}

async function storePages(paths: string[], { env }: Montage): Promise<void> {
  const folder = path.join(env.DATA_DIR ?? '', 'web/pages')
  const fileOf = (page: string) => path.join(folder, `${createHash('sha256').update(page).digest('hex')}.json`)
  const stored = JSON.parse(await readFile(fileOf(referenceList), 'utf8')) as { encoded: unknown; value: { html: string } }
  const html = `${stored.value.html}<!-- ${randomText(bytes)} -->`
  stored.value.html = html
  stored.encoded = { br: brotliCompressSync(html).toString('base64'), gzip: gzipSync(html).toString('base64') }
  const [first = '', ...others] = paths.map(fileOf)
  await writeFile(first, JSON.stringify(stored))
  for (const file of others) await link(first, file)
}

const randomText = (length: number): string => {
  const words = Array.from({ length: length / 8 }, (_, number) =>
    createHash('sha256')
      .update(String(number % 3000))
      .digest('hex')
      .slice(0, 7),
  )
  return words.join(' ')
}
