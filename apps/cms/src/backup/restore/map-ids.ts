import { createHash } from 'node:crypto'

import type { Database } from '../archive/manifest.ts'

export type MapIds = <Value>(value: Value) => Value

/**
 * The ids of a document in another database: SQLite has UUIDs, MongoDB has ids of its own. The same id becomes the same one each time, also within rich
 * text, copies and texts such as `<id>:publish`.
 */
export function mapIds(from: Database, to: Database, known: ReadonlySet<string>): MapIds {
  if (from === to) return (value) => value
  const idIn = to === 'MongoDB' ? objectId : uuid
  const text = (value: string): string => {
    const [id = '', ...rest] = value.split(':')
    return known.has(id) ? [idIn(id), ...rest].join(':') : value
  }
  const map = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value)
    if (Array.isArray(value)) return value.map(map)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [text(name), map(each)]))
  }
  return map as MapIds
}

const hashOf = (id: string): string => createHash('sha256').update(id).digest('hex')

const objectId = (id: string): string => hashOf(id).slice(0, 24)

/** Version 8: of our own making. */
const uuid = (id: string): string =>
  hashOf(id).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, (_, ...parts) => {
    const [a, b, c, d, e] = parts as string[]
    return `${a}-${b}-8${c}-8${d}-${e}`
  })
