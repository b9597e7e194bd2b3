import { execFileSync, spawn } from 'node:child_process'
import { chmod, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'

import { freePort } from '../../servers/free-port.ts'
import { waitForAnswer } from '../../servers/montage.ts'

// Debian installs nginx outside of the PATH of most users.
const env = { ...process.env, PATH: `${process.env.PATH}${path.delimiter}/usr/sbin` }

/** Such as "nginx/1.22.1". Throws when nginx is not installed. */
export function nginxVersion(): string {
  try {
    return execFileSync('sh', ['-c', 'nginx -v 2>&1'], { encoding: 'utf8', env }).replace('nginx version:', '').trim()
  } catch (cause) {
    throw new Error('The static page is served by nginx, and there is none: install it (on Debian: apt-get install nginx-light).', {
      cause,
    })
  }
}

/** Serves the folder `site` of a folder, compressed. @param headers configuration lines in place of the caching headers */
export async function serveWithNginx(folder: string, headers?: string[]): Promise<{ stop: () => Promise<void>; url: string }> {
  const port = await freePort()
  const configuration = path.join(folder, 'nginx.conf')
  await writeFile(configuration, configure(folder, port, headers))
  // As root, nginx reads files as another user.
  await chmod(folder, 0o755)

  const child = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', configuration], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const url = `http://localhost:${port}/`
  await waitForAnswer({ child, ended, output: () => output }, url)
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
