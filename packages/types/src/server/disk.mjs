import { promises } from 'node:fs'
import { dirname } from 'node:path'

const leastPart = 0.05
const leastBytes = 500 * 2 ** 20

/**
 * Whether writes will soon fail: less than 5 % of the disk is free, and less than 500 MB.
 * @param {string} folder on the disk, which may not be there yet
 * @returns {Promise<boolean>}
 */
export async function isDiskNearlyFull(folder) {
  try {
    return isNearlyFull(await promises.statfs(folder))
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error
    return isDiskNearlyFull(dirname(folder))
  }
}

/** @param {{ bavail: number, blocks: number, bsize: number }} disk as `statfs` tells it */
export const isNearlyFull = ({ bavail, blocks, bsize }) => bavail < blocks * leastPart && bavail * bsize < leastBytes
