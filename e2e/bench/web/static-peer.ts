import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Content, Node } from './content.ts'
import { serveWithNginx } from './nginx.ts'

export type Peer = { remove: () => Promise<void>; url: string }

/** The content as a hand-made page with an inline style sheet, served by nginx. Throws when nginx is not installed. */
export async function staticPeer(content: Content): Promise<Peer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'montage-static-peer-'))
  await writeFiles(content, path.join(folder, 'site'))
  await writeFile(path.join(folder, 'site/index.html'), toHtml(content, await peerStyles(content)))
  const nginx = await serveWithNginx(folder)
  return {
    url: nginx.url,
    remove: async () => {
      await nginx.stop()
      await rm(folder, { force: true, recursive: true })
    },
  }
}

export async function writeFiles({ files }: Content, folder: string): Promise<void> {
  for (const [name, bytes] of files) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
}

export const peerStyles = async ({ fontFaces }: Content): Promise<string> =>
  fontFaces + (await readFile(new URL('peer.css', import.meta.url), 'utf8'))

const toHtml = ({ body, description, lang, title }: Content, styles: string): string =>
  `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<link rel="icon" href="/icon.svg">
<style>${styles.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ')}</style>
<body>${body.map(toMarkup).join('')}</body>
</html>
`

const empty = new Set(['img', 'source', 'br', 'hr'])

function toMarkup(node: Node): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = Object.entries(node.attributes).map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`))
  const start = `<${node.tag}${attributes.join('')}>`
  return empty.has(node.tag) ? start : `${start}${node.children.map(toMarkup).join('')}</${node.tag}>`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
