/** How npm start, pnpm dev and the images prepare and run each app. `server` is a module that exports `serve`. */
export const apps = /** @type {const} */ ({
  cms: {
    name: 'cms',
    folder: 'apps/cms',
    // Without the condition, Node 20 sometimes ends with code 13 and no message: modules of Lexical then await each other.
    prepare: ['--conditions=production', 'dist/commands/setup.js'],
    preparing: 'Preparing the database',
    portVariable: 'CMS_PORT',
    port: 3001,
    server: 'server/serve.mjs',
    health: '/api/health',
  },
  web: {
    name: 'web',
    folder: 'apps/web',
    prepare: ['scripts/retain-static-files.mjs'],
    preparing: 'Retaining the static files of stored pages',
    portVariable: 'WEB_PORT',
    port: 3000,
    server: 'server/serve.mjs',
    health: '/healthz',
  },
})
