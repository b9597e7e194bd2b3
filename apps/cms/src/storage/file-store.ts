import type { Readable } from 'node:stream'

export type StoredFile = { changedAt: Date; name: string; size: number }

/** The first and the last byte. */
type Range = { end: number; start: number }

/** A flat store of files: the uploads, or the renditions. Each method rejects with a sentence when the store fails. */
export type FileStore = {
  /** Names the store within a sentence: “the folder …”. */
  place: string
  list: (prefix?: string) => Promise<StoredFile[]>
  read: (name: string) => Promise<Buffer | null>
  /** Also resolves when the file does not exist. */
  remove: (name: string) => Promise<void>
  /** In bytes; null when the file does not exist. */
  sizeOf: (name: string) => Promise<number | null>
  stream: (name: string, range?: Range) => Promise<Readable | null>
  /** Atomic: readers get the old file or the new one. When it rejects, no part of the file is left. */
  write: (name: string, bytes: Buffer) => Promise<void>
}
