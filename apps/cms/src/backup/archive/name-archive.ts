import path from 'node:path'

const pattern = /^montage-(\d{4}-\d{2}-\d{2}T)(\d{2})(\d{2})(\d{2}Z)\.tar\.gz(\..+)?$/

/** Sorts by time, and is a name on every file system. */
export const timeInNames = (now: Date): string => now.toISOString().replace(/:|\.\d+/g, '')

export const nameOfArchive = (now = new Date()): string => `montage-${timeInNames(now)}.tar.gz`

export const archiveIn = (folder: string, now = new Date()): string => path.join(folder, nameOfArchive(now))

/** Whether a file has the name that a backup gets without another one. */
export const isArchiveName = (name: string): boolean => pattern.test(name) && name.endsWith('Z.tar.gz')

/** Whether it belongs to a backup that is being written, or was killed. */
export const isUnfinishedName = (name: string): boolean => pattern.test(name) && !isArchiveName(name)

/** When the backup of such a name was begun. */
export const timeOfArchive = (name: string): string => name.replace(pattern, '$1$2:$3:$4')

const markEnding = '.part'

/** An empty file beside a backup in the bucket that is not whole yet. */
export const markOfUnfinished = (name: string): string => `${name}${markEnding}`

/** The backup that such a file stands beside; null for any other file. */
export const unfinishedOfMark = (name: string): string | null => (name.endsWith(markEnding) ? name.slice(0, -markEnding.length) : null)
