import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, vi } from 'vitest'

type Ended = { code: number; output: string }

/** Runs the commands of the CMS, bundled as for production, each in a process of its own. */
export function useCommands(): (name: string, args: string[], variables?: Record<string, string>) => Promise<Ended> {
  let folder = ''
  vi.setConfig({ testTimeout: 180_000 })
  beforeAll(async () => {
    // Within `apps/cms`: packages are found from there.
    await mkdir('dist', { recursive: true })
    folder = await mkdtemp(path.resolve('dist/commands-of-test-'))
    await run(['scripts/build-commands.mjs', folder])
  })
  afterAll(() => rm(folder, { recursive: true }))
  return (name, args, variables = {}) => run(['--conditions=production', path.join(folder, `${name}.js`), ...args], variables)
}

function run(args: string[], variables: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { env: { ...process.env, ...variables } }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, output: stdout + stderr }),
    )
  })
}
