import { isEnding } from './launch.mjs'

const isTerminal = process.stdout.isTTY

/** @type {Promise<never>} an interrupted step returns it, so that the next step does not begin */
const forever = new Promise(() => {})

/** @type {Map<string, number>} the time of the start by title, of the steps that run now */
const running = new Map()

/** @type {NodeJS.Timeout | undefined} */
let clock

// Shows a title while the work runs, and its outcome and time in one line.
/** @template T @param {string} title @param {() => Promise<T>} work @param {(outcome: T) => string} describe */
export async function step(title, work, describe = () => '') {
  const started = Date.now()
  running.set(title, started)
  const announcement = isTerminal ? undefined : setTimeout(() => console.log(`… ${title}`), 500)
  if (isTerminal) clock ??= setInterval(showRunning, 1000)
  showRunning()

  try {
    const outcome = await work()
    if (isEnding()) return forever
    end(title, `✓ ${[title, describe(outcome)].filter(Boolean).join(': ')} (${secondsSince(started)})`)
    return outcome
  } catch (error) {
    if (isEnding()) return forever
    end(title, `✗ ${title} (${secondsSince(started)})`)
    throw error
  } finally {
    clearTimeout(announcement)
  }
}

/** @type {(line: string) => void} prints a line over the line of the running steps */
export function say(line) {
  console.log(isTerminal ? `\r\x1b[K${line}` : line)
}

/** @type {(title: string, line: string) => void} */
function end(title, line) {
  running.delete(title)
  say(line)
  if (running.size > 0) return showRunning()
  clearInterval(clock)
  clock = undefined
}

function showRunning() {
  if (!isTerminal || running.size === 0) return
  const [longest = Date.now()] = running.values()
  process.stdout.write(`\r\x1b[K… ${[...running.keys()].join(', ')} (${secondsSince(longest)})`)
}

/** @type {(time: number) => string} */
const secondsSince = (time) => `${((Date.now() - time) / 1000).toFixed(1)} s`
