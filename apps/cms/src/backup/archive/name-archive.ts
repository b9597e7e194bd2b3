import path from 'node:path'

const pattern = /^montage-\d{4}-\d{2}-\d{2}T\d{6}Z\.tar\.gz(\..+)?$/

/** Sorts by time, and is a name on every file system. */
export const timeInNames = (now: Date): string => now.toISOString().replace(/:|\.\d+/g, '')

export const archiveIn = (folder: string, now = new Date()): string => path.join(folder, `montage-${timeInNames(now)}.tar.gz`)

/** Whether a file has the name that a backup gets without another one. */
export const isArchiveName = (name: string): boolean => pattern.test(name) && name.endsWith('Z.tar.gz')

/** Whether it belongs to a backup that is being written, or was killed. */
export const isUnfinishedName = (name: string): boolean => pattern.test(name) && !isArchiveName(name)
