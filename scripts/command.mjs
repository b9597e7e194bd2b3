import { Failure } from './failure.mjs'
import { endAll, endOnSignal, isEnding } from './processes.mjs'

/**
 * Runs a command's `main`. A `Failure` becomes its sentence on stderr and exit code 1; anything else is a bug of ours and keeps its stack.
 * Whatever it started is ended with it.
 * @param {() => Promise<void>} main
 * @param {() => number} [exitCodeOnSignal]
 */
export async function runCommand(main, exitCodeOnSignal = () => 130) {
  endOnSignal(exitCodeOnSignal)
  try {
    await main()
  } catch (error) {
    process.exitCode = 1
    if (isEnding()) return
    if (!(error instanceof Failure)) console.error(error)
    else if (error.message) console.error(`\n${error.message}`)
  }
  await endAll()
}
