import { Failure } from './processes/failure.mjs'

/**
 * Says what would be removed, asks, and removes it.
 * @param {object} by
 * @param {() => Promise<boolean>} by.ask
 * @param {boolean} by.hasTerminal
 * @param {boolean} by.isSure asks nothing
 * @param {(line: string) => void} by.print
 * @param {(args: string[]) => Promise<string[]>} by.run runs the sweeps with these arguments: without `--yes` they only say what they would remove
 */
export async function sweep({ ask, hasTerminal, isSure, print, run }) {
  const lines = await run([])
  if (lines.length === 0) return print('There is nothing to remove.')
  for (const line of lines) print(`  ${line}`)
  if (!isSure && !hasTerminal) throw new Failure('Nothing was removed: there is no terminal to ask on. Add --yes to remove these files.')
  if (!isSure && !(await ask())) return print('Nothing was removed.')
  await run(['--yes'])
  print('They are removed.')
}
