import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { freePort } from '../../servers/free-port.ts'
import { root } from '../../servers/montage.ts'
import { nextFolder } from '../../servers/next-folder.ts'
import type { Content, Node } from './content.ts'
import { peerStyles, writeFiles } from './static-peer.ts'

const folder = path.join(root, 'e2e/.app-router')

// The smallest App Router page: static, without a client component.
const sources = {
  'next.config.mjs': `
import { fileURLToPath } from 'node:url'

export default { poweredByHeader: false, turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) } }
`,
  'app/layout.jsx': `
import content from '../content.json'
import './peer.css'

export const metadata = { title: content.title, description: content.description, icons: '/icon.svg' }

export default function Layout({ children }) {
  return <html lang={content.lang}><body>{children}</body></html>
}
`,
  'app/page.jsx': `
import { createElement } from 'react'
import content from '../content.json'

const toElement = (node) =>
  typeof node === 'string' ? node : createElement(node.tag, node.attributes, ...node.children.map(toElement))

export default function Page() {
  return <>{content.body.map(toElement)}</>
}
`,
}

export type AppRouterPeer = { remove: () => Promise<void>; start: (content: Content) => Promise<string> }

/** The content as a page of the App Router, built and served by the Next of the site. `start` resolves to its address. */
export function appRouterPeer(): AppRouterPeer {
  const app = nextFolder(folder)
  return {
    remove: app.remove,
    start: async (content) => {
      // From an interrupted run.
      await rm(folder, { force: true, recursive: true })
      await mkdir(path.join(folder, 'app'), { recursive: true })
      await symlink(path.join(root, 'apps/web/node_modules'), path.join(folder, 'node_modules'))
      await writeFiles(content, path.join(folder, 'public'))
      for (const [name, source] of Object.entries(sources)) await writeFile(path.join(folder, name), source)
      await writeFile(path.join(folder, 'app/peer.css'), await peerStyles(content))
      const { body, description, lang, title } = content
      await writeFile(path.join(folder, 'content.json'), JSON.stringify({ body: body.map(forReact), description, lang, title }))
      await app.build()
      const port = String(await freePort())
      const url = `http://localhost:${port}/`
      await app.start({}, port, url)
      return url
    },
  }
}

const reactNames: Record<string, string> = { datetime: 'dateTime', fetchpriority: 'fetchPriority', srcset: 'srcSet' }

function forReact(node: Node): unknown {
  if (typeof node === 'string') return node
  const attributes = Object.entries(node.attributes).map(([name, value]) => [reactNames[name] ?? name, name === 'reversed' ? true : value])
  return { ...node, attributes: Object.fromEntries(attributes), children: node.children.map(forReact) }
}
