import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { kill, root, run, type Started } from '../../servers/montage.ts'

// Installed when a bench runs: they are larger than all other dependencies.
export const versions = { autocannon: '9.0.0', lighthouse: '12.8.2' }
const scripts = { autocannon: 'autocannon.js', lighthouse: 'cli/index.js' }
const folder = path.join(root, 'e2e/node_modules/.web-bench')

type Tool = keyof typeof versions

export type Tools = {
  end: () => Promise<void>
  /** Runs a tool and returns its JSON output. Throws with the output when it fails. */
  run: (tool: Tool, ...args: string[]) => Promise<unknown>
}

export async function installTools(): Promise<Tools> {
  const tools = Object.entries(versions)
  const installed = await Promise.all(tools.map(async ([name, version]) => (await versionOf(name)) === version))
  if (!installed.every(Boolean)) {
    console.log('Bringing Lighthouse and autocannon from the npm registry')
    const packages = tools.map(([name, version]) => `${name}@${version}`)
    await promisify(execFile)('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', ...packages])
  }
  const processes: Started[] = []
  return {
    end: async () => {
      for (const started of processes) await kill(started)
    },
    run: async (tool, ...args) => {
      const started = run([path.join(folder, 'node_modules', tool, scripts[tool]), ...args], {})
      processes.push(started)
      const code = await started.ended
      if (code !== 0) throw new Error(`${tool} ended with ${code}:\n${started.output()}`)
      // Node may print warnings before it.
      return JSON.parse(started.output().slice(started.output().indexOf('{')))
    },
  }
}

async function versionOf(name: string): Promise<string | null> {
  const manifest = await readFile(path.join(folder, 'node_modules', name, 'package.json'), 'utf8').catch(() => '{}')
  return (JSON.parse(manifest) as { version?: string }).version ?? null
}
