import { Failure } from './failure.mjs'
import { endAll, endOnSignal, isEnding } from './launch.mjs'

// Afterwards all processes that `main` started are ended. A `Failure` becomes exit code 1 and its sentence on stderr.
/** @param {() => Promise<void>} main */
export async function runMain(main, exitCodeOnSignal = () => 130) {
  endOnSignal(exitCodeOnSignal)
  endWithNpm()
  try {
    checkNode()
    await main()
  } catch (error) {
    process.exitCode = 1
    if (isEnding()) return
    if (!(error instanceof Failure)) console.error(error)
    else if (error.message) console.error(`\n${error.message}`)
  }
  await endAll()
}

/** npm passes signals on, unless it is killed. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  setInterval(() => process.ppid === npm || process.kill(process.pid, 'SIGTERM'), 500).unref()
}

export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) throw new Failure(`Montage needs Node 20.19 or newer; this is Node ${version}.`)
}
