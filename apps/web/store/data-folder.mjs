import { resolve } from 'node:path'

/**
 * Where the site keeps its own copies, read when the process runs and not when it is built. Plain JavaScript, because Next's cache handler
 * and the scripts run outside the bundle.
 * @param {'pages' | 'files' | 'media' | 'share' | 'static' | 'installation'} folder
 */
export function dataFolder(folder) {
  // biome-ignore lint/style/noProcessEnv: `env.ts` cannot be read outside the bundle.
  return resolve(process.env.DATA_DIR || '../../.data', 'web', folder)
}
