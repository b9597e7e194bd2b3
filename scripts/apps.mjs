/**
 * @typedef {object} App
 * @property {'cms' | 'web'} name
 * @property {string} folder
 * @property {string[]} prepare what runs before the server, each time: words for Node, in the app's folder
 * @property {string} preparing the same in words
 * @property {string[]} built files that only a whole build makes
 * @property {'CMS_PORT' | 'WEB_PORT'} portVariable
 * @property {number} port used when that is not set
 * @property {string | null} server a module whose `serve` runs it; null for Next's own server
 * @property {string} health the address that tells whether the server is up
 */

/**
 * The two apps and how each is run: `npm start`, `pnpm dev` and both Dockerfiles go by this.
 * @type {Record<'cms' | 'web', App>}
 */
export const apps = {
  cms: {
    name: 'cms',
    folder: 'apps/cms',
    // Without the condition, Node 20 now and then ends with code 13 and no word: Lexical's modules then await imports of one another.
    prepare: ['--conditions=production', 'dist/commands/setup.js'],
    preparing: 'Preparing the database',
    built: ['.next/BUILD_ID', 'dist/commands/setup.js', 'dist/commands/reset-admin.js', 'dist/commands/check-media.js'],
    portVariable: 'CMS_PORT',
    port: 3001,
    server: null,
    health: '/api/health',
  },
  web: {
    name: 'web',
    folder: 'apps/web',
    prepare: ['scripts/keep-static.mjs'],
    preparing: 'Keeping the files that stored pages name',
    built: ['.next/BUILD_ID'],
    portVariable: 'WEB_PORT',
    port: 3000,
    server: 'server/serve.mjs',
    health: '/healthz',
  },
}
