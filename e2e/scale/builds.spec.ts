import { deployOtherStyles } from '../servers/other-styles.ts'
import { expect, test } from './fixtures.ts'

const namesOfFiles = /\/_next\/static\/[\w./~-]+\.\w+/g

test('while two builds run, a page of either finds its stylesheets, fonts and modules, whichever instance is asked', async ({ fleet }) => {
  const [old, upgraded] = fleet.web
  const deploy = await deployOtherStyles()
  try {
    await upgraded.stop()
    await upgraded.launch(() => deploy.start({ cmsUrl: fleet.cmsUrl, env: upgraded.env, webUrl: upgraded.origin }))
    await upgraded.untilReady()
    await fleet.untilCacheAsks(2)

    const files = new Set<string>()
    for (let turn = 0; turn < 18; turn++) {
      // Beside the cache, so that both instances are asked: neither has stored this address.
      const { status, text } = await fleet.tls.ask(`${fleet.webUrl}/nowhere-${turn}`)
      expect(status).toBe(404)
      for (const [file] of text.matchAll(namesOfFiles)) files.add(file)
    }
    const statuses = [...files].map(async (file) => ((await fetch(old.origin + file)).status === 404 ? [file] : []))
    expect((await Promise.all(statuses)).flat(), 'the instance of the old build lacks them').not.toEqual([])
    for (const file of files) expect((await fleet.tls.ask(fleet.webUrl + file)).status, file).toBe(200)
  } finally {
    await upgraded.stop()
    await upgraded.start()
    await deploy.remove()
    await fleet.untilCacheAsks(2)
  }
})
