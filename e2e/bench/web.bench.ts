import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { test as base } from '../seeded.ts'
import { freePort } from '../servers/free-port.ts'
import { root, stop } from '../servers/montage.ts'
import { referenceList } from '../site/reference-list.ts'
import { type AppRouterPeer, appRouterPeer } from './web/app-router-peer.ts'
import { type Content, contentOf } from './web/content.ts'
import { audit } from './web/lighthouse.ts'
import { load } from './web/load.ts'
import { nginxVersion } from './web/nginx.ts'
import { readOnPhone } from './web/phone.ts'
import { type Compared, machine, report } from './web/report.ts'
import { type Peer, staticPeer } from './web/static-peer.ts'
import { installTools, type Tools, versions } from './web/tools.ts'

const rounds = Number(process.env.ROUNDS || 3)
const seconds = 5

type Fixtures = {
  appRouter: AppRouterPeer
  startStatic: (content: Content) => Promise<Peer>
  tools: Tools
}

const test = base.extend<Fixtures>({
  appRouter: async ({}, use) => {
    const peer = appRouterPeer()
    await use(peer)
    await peer.remove()
  },
  startStatic: async ({}, use) => {
    const started: Peer[] = []
    await use(async (content) => {
      const peer = await staticPeer(content)
      started.push(peer)
      return peer
    })
    for (const peer of started) await peer.remove()
  },
  tools: async ({}, use) => {
    const tools = await installTools()
    await use(tools)
    await tools.end()
  },
})

test('the list page, compared with a static page and the App Router', async ({
  appRouter,
  browser,
  launchOptions,
  page,
  seeded,
  start,
  startStatic,
  tools,
}) => {
  const nginx = nginxVersion()
  const on = machine()
  const cms = await start('cms')
  await start('web')
  const list = seeded.webUrl + referenceList
  const content = await contentOf(list, page)
  await stop(cms)
  console.log('Building the App Router page')
  const addresses = { montage: list, static: (await startStatic(content)).url, appRouter: await appRouter.start(content) }
  const pages = Object.entries(addresses) as [keyof Compared, string][]

  const compared = {} as Compared
  for (const [name, address] of pages) {
    console.log(`Reading ${name} on a phone`)
    compared[name] = { audits: [], loads: [], reading: await readOnPhone(browser, address) }
  }
  for (let round = 1; round <= rounds; round++) {
    for (const [name, address] of pages) {
      const port = await freePort()
      const launch = () => chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`] })
      const audited = await audit(address, { launch, port }, tools)
      compared[name].audits.push(audited)
      console.log(
        `Lighthouse ${round} of ${rounds}, ${name}: ${Object.values(audited.scores).join(', ')}; LCP ${audited.lcp.toFixed(0)} ms`,
      )
    }
  }
  // The first round warms the servers.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, address] of pages) {
      const loaded = await load(address, round === 0 ? 2 : seconds, tools)
      if (round === 0) continue
      compared[name].loads.push(loaded)
      console.log(`Load ${round} of ${rounds}, ${name}: ${loaded.rate.toFixed(0)} requests a second, p99 ${loaded.p99} ms`)
    }
  }

  const { version: next } = JSON.parse(await readFile(path.join(root, 'apps/web/node_modules/next/package.json'), 'utf8')) as {
    version: string
  }
  const used = { Node: process.version, Next: next, Chromium: browser.version(), nginx, ...versions }
  const text = report(compared, on, used, `${wordsIn(content.body)} words`)
  await writeFile(path.join(root, 'docs/bench-web.md'), text)
  console.log(`\n${text}`)
})

const wordsIn = (nodes: Content['body']): number =>
  nodes.reduce((sum, node) => sum + (typeof node === 'string' ? node.split(/\s+/).filter(Boolean).length : wordsIn(node.children)), 0)
