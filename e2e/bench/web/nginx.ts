import { execFileSync, spawn } from 'node:child_process'
import { chmod, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'

import { freePort } from '../../servers/free-port.ts'
import { untilItAnswers } from '../../servers/montage.ts'

// Debian keeps it where a shell of somebody who is not root does not look.
const env = { ...process.env, PATH: `${process.env.PATH}${path.delimiter}/usr/sbin` }

/** "nginx/1.22.1". Throws a sentence when there is none. */
export function nginxVersion(): string {
  try {
    return execFileSync('sh', ['-c', 'nginx -v 2>&1'], { encoding: 'utf8', env }).replace('nginx version:', '').trim()
  } catch (cause) {
    throw new Error('The static page is served by nginx, and there is none: install it (on Debian: apt-get install nginx-light).', {
      cause,
    })
  }
}

/**
 * Serves what lies in `site` of a folder, compressed, with an nginx of its own that keeps everything else in the folder too.
 * @param headers lines for the configuration, in place of those that say how long copies are good
 */
export async function serveWithNginx(folder: string, headers?: string[]): Promise<{ stop: () => Promise<void>; url: string }> {
  const port = await freePort()
  const configuration = path.join(folder, 'nginx.conf')
  await writeFile(configuration, configure(folder, port, headers))
  // Started by root, it reads files as somebody else.
  await chmod(folder, 0o755)

  const child = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', configuration], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const url = `http://localhost:${port}/`
  await untilItAnswers({ child, ended, output: () => output }, url)
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

const configure = (folder: string, port: number, headers?: string[]): string => `
daemon off;
pid ${folder}/nginx.pid;
worker_processes auto;
events { worker_connections 512; }
http {
  access_log off;
  ${['client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
  types { text/html html; text/css css; image/svg+xml svg; image/webp webp; image/jpeg jpg; image/png png; image/avif avif; font/woff2 woff2; }
  sendfile on;
  tcp_nopush on;
  gzip on;
  gzip_comp_level 6;
  gzip_types text/css image/svg+xml;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/site;
    ${headers ? `gzip_static on; ${headers.join(' ')} location / { try_files $uri $uri.html $uri/index.html =404; }` : ownHeaders}
  }
}
`

const ownHeaders = `
    location / { add_header Cache-Control "public, max-age=0, must-revalidate"; }
    location /media/ { add_header Cache-Control "public, max-age=31536000, immutable"; }
    location /fonts/ { add_header Cache-Control "public, max-age=31536000, immutable"; }`
