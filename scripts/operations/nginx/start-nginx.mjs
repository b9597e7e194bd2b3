import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http, { createServer } from 'node:http'
import https from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { root } from '../../root.mjs'

/**
 * @typedef {{ headers: http.IncomingHttpHeaders, status: number, text: string }} Answer
 * @typedef {{ body?: Buffer, headers?: http.OutgoingHttpHeaders, host?: string, localAddress?: string, method?: string }} Options
 */

const [program, openssl] = ['nginx', 'openssl']
const purging = '/usr/lib/nginx/modules/ngx_http_cache_purge_module.so'

export const isNginxThere = !spawnSync(program, ['-v']).error && !spawnSync(openssl, ['version']).error
export const isPurgingThere = isNginxThere && existsSync(purging)

/**
 * Starts nginx with a file of `docs/deploy`, in which ports, certificates and folders are replaced.
 * @param {string} name of the file
 * @param {{ cms?: number, site: number[] }} ports of the apps
 */
export async function startNginx(name, { cms = 1, site }) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const [plain, tls, purges, generations] = await Promise.all([freePort(), freePort(), freePort(), freePort()])
  const file = readFileSync(join(root, 'docs/deploy', name), 'utf8')
    .replaceAll('/etc/letsencrypt/live/montage.example', folder)
    .replace('/var/cache/nginx-montage', join(folder, 'cache'))
    .replace('listen 80;', `listen 127.0.0.1:${plain};`)
    .replaceAll('listen 443 ssl;', `listen 127.0.0.1:${tls} ssl;`)
    .replace('server 127.0.0.1:3000;', site.map((port) => `server 127.0.0.1:${port};`).join(' '))
    .replace('127.0.0.1:3001', `127.0.0.1:${cms}`)
    .replaceAll('127.0.0.1:6081', `127.0.0.1:${purges}`)
    .replaceAll('127.0.0.1:6082', `127.0.0.1:${generations}`)
  writeFileSync(join(folder, 'nginx.conf'), around(file))
  makeCertificate(folder)
  const nginx = spawn(program, ['-e', 'stderr', '-p', folder, '-c', 'nginx.conf'], { stdio: ['ignore', 'ignore', 'pipe'] })
  let log = ''
  nginx.stderr.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
    log += chunk
  })
  await untilListening(nginx, plain, () => log)
  return {
    ask: (/** @type {string} */ path, /** @type {Options} */ options = {}) => ask(path, { ...options, client: https, port: tls }),
    askPlain: (/** @type {string} */ path, /** @type {Options} */ options = {}) => ask(path, { ...options, client: http, port: plain }),
    askPurges: (/** @type {string} */ path, /** @type {Options} */ options = {}) => ask(path, { ...options, client: http, port: purges }),
    log: () => log,
    purges: `http://127.0.0.1:${purges}`,
    stop: async () => {
      nginx.kill()
      await once(nginx, 'exit')
      rmSync(folder, { recursive: true })
    },
  }
}

/** @param {string} file as Debian's nginx.conf includes it */
const around = (file) => `
${isPurgingThere ? `load_module ${purging};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid nginx.pid;
events {}
http {
access_log off;
client_body_temp_path bodies;
proxy_temp_path answers;
${file}
}
`

/** @param {string} folder */
function makeCertificate(folder) {
  const ofKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', join(folder, 'privkey.pem')]
  spawnSync(openssl, ['req', '-x509', ...ofKey, '-subj', '/CN=montage.example', '-out', join(folder, 'fullchain.pem')])
}

/** @type {(nginx: import('node:child_process').ChildProcess, port: number, log: () => string) => Promise<void>} */
async function untilListening(nginx, port, log) {
  for (;;) {
    if (nginx.exitCode !== null) throw new Error(`nginx does not start: ${log()}`)
    const answer = await ask('/', { client: http, port }).catch(() => null)
    if (answer) return
  }
}

/** @type {(path: string, options: Options & { client: typeof http | typeof https, port: number }) => Promise<Answer>} */
function ask(path, { body, client, headers, host = 'montage.example', port, ...options }) {
  return new Promise((resolve, reject) => {
    const all = { ...options, agent: false, headers: { Host: host, ...headers }, path, port, rejectUnauthorized: false }
    client
      .request({ ...all, host: '127.0.0.1' }, async (response) => {
        /** @type {Buffer[]} */
        const chunks = []
        for await (const chunk of response) chunks.push(chunk)
        const { headers, statusCode = 0 } = response
        resolve({ headers, status: statusCode, text: decompress(Buffer.concat(chunks), headers['content-encoding']) })
      })
      .on('error', reject)
      .end(body)
  })
}

/** @type {(bytes: Buffer, encoding: string | undefined) => string} */
function decompress(bytes, encoding) {
  if (encoding === 'gzip') return gunzipSync(bytes).toString()
  return (encoding === 'br' ? brotliDecompressSync(bytes) : bytes).toString()
}

/** @param {http.RequestListener} listener @returns {Promise<{ port: number, server: http.Server }>} */
export async function startServer(listener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: /** @type {import('node:net').AddressInfo} */ (server.address()).port, server }
}

async function freePort() {
  const { port, server } = await startServer(() => {})
  server.close()
  await once(server, 'close')
  return port
}
