export type StoredFile = { changedAt: Date; name: string }

/** A flat store of files: the uploads, or the renditions. Each method rejects with a sentence when the store fails. */
export type FileStore = {
  /** Names the store within a sentence: “the folder …”. */
  place: string
  has: (name: string) => Promise<boolean>
  list: (prefix?: string) => Promise<StoredFile[]>
  read: (name: string) => Promise<Buffer | null>
  /** Also resolves when the file does not exist. */
  remove: (name: string) => Promise<void>
  /** Atomic: readers get the old file or the new one. */
  write: (name: string, bytes: Buffer) => Promise<void>
}
