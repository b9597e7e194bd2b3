import type { Rendition } from '../../payload-types.ts'
import type { StoredFile } from '../../storage/file-store.ts'

export const keptForDays = 30
const keptForMs = keptForDays * 24 * 60 * 60_000

type RenditionSet = Pick<Rendition, 'files' | 'id' | 'isDone' | 'recipe'>

export type Inventory = {
  renditions: StoredFile[]
  sets: RenditionSet[]
  uploads: StoredFile[]
  /** The uploads and thumbnails that images name. */
  uploadsOfImages: ReadonlySet<string>
}

export type Unneeded = {
  /** Files that no image names. */
  renditions: StoredFile[]
  /** Sets with files that were hidden long ago. */
  sets: RenditionSet[]
  uploads: StoredFile[]
}

/** What can be removed: renditions that were hidden 30 days ago, and files of that age that no image names. */
export function findUnneeded({ renditions, sets, uploads, uploadsOfImages }: Inventory, now: number): Unneeded {
  const isLongHidden = longHiddenAt(now)
  const needed = new Set<string>()
  const released = new Set<string>()
  for (const set of sets) for (const file of set.files ?? []) (set.isDone && isLongHidden(file) ? released : needed).add(file.name)
  const isOld = ({ changedAt }: StoredFile) => now - changedAt.getTime() > keptForMs
  return {
    renditions: renditions.filter((file) => !needed.has(file.name) && (released.has(file.name) || isOld(file))),
    sets: sets.filter(({ files, isDone }) => isDone && files?.some(isLongHidden)),
    uploads: uploads.filter((file) => !uploadsOfImages.has(file.name) && isOld(file)),
  }
}

type Hideable = { hiddenAt?: string | null; isShown?: boolean | null }

export const longHiddenAt =
  (now: number) =>
  ({ hiddenAt, isShown }: Hideable): boolean =>
    !isShown && Boolean(hiddenAt) && now - new Date(hiddenAt ?? now).getTime() > keptForMs
