import { resolve } from 'node:path'

/** @param {'pages' | 'files' | 'media' | 'share' | 'static' | 'installation' | 'search' | 'views'} folder one of the site's own data folders */
export function dataFolder(folder) {
  // biome-ignore lint/style/noProcessEnv: `env.ts` cannot be read outside the bundle.
  return resolve(process.env.DATA_DIR || '../../.data', 'web', folder)
}
