import { isEnding } from './processes.mjs'

const isTerminal = process.stdout.isTTY

/** @type {Promise<never>} where a step waits that was interrupted: what comes after it must not begin */
const forever = new Promise(() => {})

/**
 * The steps that run at this moment, by title, with the time of their start. Some run beside each other.
 * @type {Map<string, number>}
 */
const running = new Map()

/** @type {NodeJS.Timeout | undefined} */
let clock

/**
 * Shows a step while it runs and, in one line, how long it took. What it returns can be put into words for that line.
 * @template T
 * @param {string} title
 * @param {() => Promise<T> | T} work
 * @param {(outcome: T) => string} [inWords]
 * @returns {Promise<T>}
 */
export async function step(title, work, inWords = () => '') {
  const started = Date.now()
  running.set(title, started)
  // A terminal gets one line that counts the seconds; a log gets a line for the beginning too, if the step takes its time.
  const announcement = isTerminal ? undefined : setTimeout(() => console.log(`… ${title}`), 500)
  if (isTerminal) clock ??= setInterval(showRunning, 1000)
  showRunning()

  try {
    const outcome = await work()
    if (isEnding()) return forever
    end(title, `✓ ${[title, inWords(outcome)].filter(Boolean).join(': ')} (${seconds(started)})`)
    return outcome
  } catch (error) {
    if (isEnding()) return forever
    end(title, `✗ ${title} (${seconds(started)})`)
    throw error
  } finally {
    clearTimeout(announcement)
  }
}

/**
 * Prints a line in the place of the one that counts.
 * @param {string} line
 */
export function say(line) {
  console.log(isTerminal ? `\r\x1b[K${line}` : line)
}

/**
 * @param {string} title
 * @param {string} line
 */
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
  process.stdout.write(`\r\x1b[K… ${[...running.keys()].join(', ')} (${seconds(longest)})`)
}

/**
 * @param {number} since a time in milliseconds
 * @returns {string}
 */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
