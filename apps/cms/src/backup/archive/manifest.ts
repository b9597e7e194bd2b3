export const format = 1

export const manifestName = 'manifest.json'

export type Database = 'MongoDB' | 'SQLite'

/** `documents`: the lines of a part that holds documents. */
export type Part = { bytes: number; documents?: number; name: string; sha256: string }

/** The last entry of an archive: what the others are. */
export type Manifest = {
  database: Database
  format: number
  /** False when the server of the database gives no snapshots: saves during the backup may be in it in part. */
  isSnapshot: boolean
  madeAt: string
  /** Uploads of images that were not in the store. */
  missing: string[]
  newestMigration: string
  parts: Part[]
  release: string
}

export const documentsIn = ({ parts }: Manifest, name: string): number => parts.find((part) => part.name === name)?.documents ?? 0

export const describeManifest = ({ database, isSnapshot, madeAt, missing, parts, release }: Manifest): string[] => {
  const documents = parts.filter(({ name }) => name.startsWith('collections/')).reduce((sum, part) => sum + (part.documents ?? 0), 0)
  const files = parts.filter(({ name }) => name.startsWith('media/'))
  const bytes = files.reduce((sum, part) => sum + part.bytes, 0)
  return [
    `Made on ${madeAt} by release ${release}, from ${database}: ${documents} documents, ${files.length} files of images (${megabytes(bytes)}).`,
    ...(isSnapshot ? [] : ['The server of the database gives no snapshots: what was saved while the backup ran may be in it in part.']),
    ...(missing.length > 0 ? [`${missing.length} files of images were lost before: ${missing.slice(0, 5).join(', ')}.`] : []),
  ]
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
