import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { test as base } from '../seeded.ts'
import { freePort } from '../servers/free-port.ts'
import { root, stop } from '../servers/montage.ts'
import { referenceList } from '../site/reference-list.ts'
import { varnishBefore, varnishVersion } from './varnish.ts'
import { nginxVersion } from './web/nginx.ts'
import { machine } from './web/report.ts'
import { bareNode, nginxWithFiles, type ServedPeer } from './web/served-peers.ts'
import { type Compared, reportServed } from './web/served-report.ts'
import { fetchRaw, rowsOf, withTagOf } from './web/served-rows.ts'
import { installTools } from './web/tools.ts'
import { rateOf, wrkVersion } from './web/wrk.ts'

const rounds = Number(process.env.ROUNDS || 3)
const seconds = 4

const test = base.extend<{ remove: (peer: ServedPeer) => ServedPeer }>({
  remove: async ({}, use) => {
    const peers: ServedPeer[] = []
    await use((peer) => {
      peers.push(peer)
      return peer
    })
    for (const peer of peers) await peer.remove()
  },
})

test('stored responses of the site, compared with bare Node and nginx, and Varnish in front', async ({ remove, seeded, start }) => {
  const on = machine()
  const wrk = wrkVersion()
  const tools = wrk ? null : await installTools()
  const varnishIs = varnishVersion()
  const cms = await start('cms')
  await start('web', varnishIs ? { CACHE_IS_PURGED: 'true' } : {})
  const montage = seeded.webUrl.replace('localhost', '127.0.0.1')
  const html = (await fetchRaw(montage, { headers: {}, path: referenceList })).body.toString()
  const [picture = ''] = html.match(/\/media\/[\w-]+\.avif/) ?? []
  const rows = rowsOf(referenceList, picture)
  // The first response is rendered, the second comes from the store.
  for (const row of [...rows, ...rows]) await fetchRaw(montage, row)
  await stop(cms)

  const gzip = await fetchRaw(montage, rows[0] ?? { headers: {}, path: '/' })
  const nginx = remove(
    await nginxWithFiles({ gzip, path: referenceList }, { answer: await fetchRaw(montage, { headers: {}, path: picture }), path: picture }),
  )
  const varnish = varnishIs ? remove(await varnishBefore(seeded.webUrl, await freePort())) : null
  const compared: Compared[] = []
  for (const each of rows) {
    const row = await withTagOf(montage, each)
    const answer = await fetchRaw(montage, row)
    if (answer.status !== row.status) throw new Error(`${row.name} is answered ${answer.status}.`)
    const bare = remove(await bareNode(answer))
    const ofNginx = await withTagOf(nginx.origin, each)
    const rates: Compared = { bare: [], bytes: answer.body.length, montage: [], name: row.name, nginx: [], varnish: [] }
    const isBrotli = row.headers['Accept-Encoding'] === 'br'
    // The first round warms the servers.
    for (let round = 0; round <= rounds; round++) {
      const measured = {
        montage: await rateOf(montage, row, seconds, tools),
        bare: await rateOf(bare.origin, row, seconds, tools),
        // Neither knows Brotli.
        nginx: isBrotli ? Number.NaN : await rateOf(nginx.origin, ofNginx, seconds, tools),
        varnish: isBrotli || !varnish ? Number.NaN : await rateOf(varnish.origin, row, seconds, tools),
      }
      if (round === 0) continue
      for (const [name, rate] of Object.entries(measured)) rates[name as keyof typeof measured].push(rate)
      console.log(
        `${row.name}, ${round} of ${rounds}: ${Object.entries(measured)
          .map(([name, rate]) => `${name} ${rate.toFixed(0)}`)
          .join(', ')}`,
      )
    }
    compared.push(rates)
  }
  await tools?.end()

  const used = `Node ${process.version}, nginx ${nginxVersion()}, ${varnishIs ? `Varnish ${varnishIs}, ` : ''}${wrk ? `wrk ${wrk}` : 'autocannon'}`
  const text = reportServed(compared, on, used)
  await writeFile(path.join(root, 'docs/bench-served.md'), text)
  console.log(`\n${text}`)
})
