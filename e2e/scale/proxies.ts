import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { root, type Started, start } from '../servers/montage.ts'

/** The addresses behind the names of `docs/deploy/scale`, such as `web-2:3000`. */
export type Addresses = Record<string, string>

const read = (name: string): Promise<string> => readFile(path.join(root, 'docs/deploy/scale', name), 'utf8')

/** Caddy with the shipped file. All that is added keeps it within `folder`. @returns the certificate of its authority is in `folder` */
export async function startCaddy(folder: string, addresses: Addresses, env: Record<string, string>): Promise<Started> {
  const options = `{
	admin off
	auto_https disable_redirects
	skip_install_trust
	default_bind 127.0.0.1
	storage file_system ${folder}
}
`
  const file = path.join(folder, 'Caddyfile')
  await mkdir(folder, { recursive: true })
  await writeFile(file, options + withAddresses(await read('Caddyfile'), addresses))
  return start('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { ...env, HOME: folder }, folder)
}

export const authorityIn = (folder: string): Promise<string> => readFile(path.join(folder, 'pki/authorities/local/root.crt'), 'utf8')

/** Varnish with the shipped file. `folder` is the name by which `varnishadm` finds it. */
export async function startVarnish(folder: string, addresses: Addresses): Promise<Started> {
  const parted = (text: string) =>
    text.replace(/\.host = "([\w-]+)";\s+\.port = "(\d+)"/g, (_, host: string, port: string) => {
      const [to, toPort] = addressOf(`${host}:${port}`, addresses).split(':')
      return `.host = "${to}"; .port = "${toPort}"`
    })
  const file = path.join(folder, 'varnish.vcl')
  await mkdir(folder, { recursive: true })
  const vcl = parted(await read('varnish.vcl')).replace(/acl purgers \{[^}]*\}/, 'acl purgers { "127.0.0.1"; }')
  await writeFile(file, vcl)
  const listen = addressOf('varnish:80', addresses)
  return start('varnishd', ['-F', '-j', 'none', '-n', folder, '-a', listen, '-f', file, '-s', 'malloc,64m'], {}, folder)
}

const withAddresses = (text: string, addresses: Addresses): string =>
  text.replace(/\b(?:web|web-2|cms|cms-2|varnish|caddy):\d+\b/g, (name) => addressOf(name, addresses))

function addressOf(name: string, addresses: Addresses): string {
  const address = addresses[name]
  if (!address) throw new Error(`No address stands for ${name}, which a file of docs/deploy/scale names.`)
  return address
}
