import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { kill, root, run, type Started } from '../../servers/montage.ts'

/** Brought when this bench is run, not with every install: they are larger than all that Montage runs with. */
export const versions = { autocannon: '9.0.0', lighthouse: '12.8.2' }
const programs = { autocannon: 'autocannon.js', lighthouse: 'cli/index.js' }
const folder = path.join(root, 'e2e/node_modules/.web-bench')

type Tool = keyof typeof versions

export type Tools = {
  /** Ends what is under way. */
  end: () => Promise<void>
  /** Runs one with its arguments and gives what it printed, which is JSON. Throws with its output when it fails. */
  run: (tool: Tool, ...args: string[]) => Promise<unknown>
}

/** Brings both tools where they are not there yet. */
export async function bringTools(): Promise<Tools> {
  const wanted = Object.entries(versions)
  const there = await Promise.all(wanted.map(async ([name, version]) => (await versionOf(name)) === version))
  if (!there.every(Boolean)) {
    console.log('Bringing Lighthouse and autocannon from the npm registry')
    const packages = wanted.map(([name, version]) => `${name}@${version}`)
    await promisify(execFile)('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', ...packages])
  }
  const underWay: Started[] = []
  return {
    end: async () => {
      for (const started of underWay) await kill(started)
    },
    run: async (tool, ...args) => {
      const started = run([path.join(folder, 'node_modules', tool, programs[tool]), ...args], {})
      underWay.push(started)
      const code = await started.ended
      if (code !== 0) throw new Error(`${tool} ended with ${code}:\n${started.output()}`)
      // Warnings of Node may stand before it.
      return JSON.parse(started.output().slice(started.output().indexOf('{')))
    },
  }
}

async function versionOf(name: string): Promise<string | null> {
  const manifest = await readFile(path.join(folder, 'node_modules', name, 'package.json'), 'utf8').catch(() => '{}')
  return (JSON.parse(manifest) as { version?: string }).version ?? null
}
