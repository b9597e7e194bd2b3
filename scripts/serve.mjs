// node scripts/serve.mjs cms|web [--dev]: runs the server of an app in this process, so that it gets the signals.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { apps } from './apps.mjs'
import { root } from './root.mjs'
import { versionOf } from './version.mjs'

const [name, ...flags] = process.argv.slice(2)
const app = name === 'cms' || name === 'web' ? apps[name] : undefined

if (app) {
  const isDev = flags.includes('--dev')
  const port = process.env[app.portVariable] || String(app.port)
  const host = process.env.HOST || '127.0.0.1'
  const next = createRequire(join(root, app.folder, 'package.json')).resolve('next/dist/bin/next')
  process.chdir(join(root, app.folder))
  process.env.NODE_ENV = isDev ? 'development' : 'production'
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  process.env.MONTAGE_VERSION = versionOf(root, process.env.MONTAGE_COMMIT)

  // The parent may be killed without time to end its children. Nobody reads the output then, and Next would go on to log that this failed.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))

  if (app.server) {
    const { serve } = await import(pathToFileURL(join(root, app.folder, app.server)).href)
    await serve({ host, port: Number(port), isDev })
  } else {
    process.argv = [process.execPath, next, isDev ? 'dev' : 'start', '--hostname', host, '--port', port]
    await import(pathToFileURL(next).href)
  }
} else {
  console.error('Say which app: node scripts/serve.mjs cms, or web.')
  process.exitCode = 1
}
