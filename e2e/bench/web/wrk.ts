import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'

import { connections } from './load.ts'
import type { Row } from './served-rows.ts'
import type { Tools } from './tools.ts'

/** Such as "4.1.0"; null when wrk is not installed (on Debian: apt-get install wrk). */
export function wrkVersion(): string | null {
  try {
    return execFileSync('sh', ['-c', 'wrk -v 2>&1 || true'], { encoding: 'utf8' }).match(/wrk (?:debian\/)?([\d.]+)/)?.[1] ?? null
  } catch {
    return null
  }
}

/** Repeats a request for some seconds and returns the responses per second. Throws on an unexpected response. */
export async function rateOf(origin: string, row: Row, seconds: number, tools: Tools | null): Promise<number> {
  const isExpectedBad = row.status >= 400
  const headers = Object.entries(row.headers)
  if (!tools) {
    const options = headers.flatMap(([name, value]) => ['--header', `${name}: ${value}`])
    const { stdout } = await promisify(execFile)('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, ...options, origin + row.path])
    if (/Socket errors/.test(stdout) || /Non-2xx/.test(stdout) !== isExpectedBad) throw new Error(`${origin}${row.path}:\n${stdout}`)
    return Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1])
  }
  const options = headers.flatMap(([name, value]) => ['--headers', `${name}=${value}`])
  const result = (await tools.run(
    'autocannon',
    ...['--json', '--no-progress', '--workers', '2', '--connections', String(connections), '--duration', String(seconds)],
    ...[...options, origin + row.path],
  )) as { errors: number; requests: { average: number } }
  if (result.errors > 0) throw new Error(`${origin}${row.path} under load: ${result.errors} errors.`)
  return result.requests.average
}
