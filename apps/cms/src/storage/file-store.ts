export type StoredFile = { changedAt: Date; name: string }

/** Files by their names, without folders: the uploads, or the renditions. Each method rejects with a sentence when the store fails. */
export type FileStore = {
  /** Where it is, in the middle of a sentence: “the folder …”. */
  place: string
  has: (name: string) => Promise<boolean>
  /** All of them, or those whose names begin so. */
  list: (beginning?: string) => Promise<StoredFile[]>
  /** Null when there is no such file. */
  read: (name: string) => Promise<Buffer | null>
  /** Also when there is none. */
  remove: (name: string) => Promise<void>
  /** Nobody reads half of one. */
  write: (name: string, bytes: Buffer) => Promise<void>
}
