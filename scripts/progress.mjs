import { isEnding } from './processes.mjs'

const isTerminal = process.stdout.isTTY

/** @type {Promise<never>} where a step waits that was interrupted: what comes after it must not begin */
const forever = new Promise(() => {})

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
  // A terminal gets one line that counts the seconds; a log gets a line for the beginning too, if the step takes its time.
  const timer = isTerminal
    ? setInterval(() => process.stdout.write(`\r… ${title} (${seconds(started)})`), 1000)
    : setTimeout(() => console.log(`… ${title}`), 500)
  if (isTerminal) process.stdout.write(`… ${title}`)

  try {
    const outcome = await work()
    if (isEnding()) return forever
    say(`✓ ${[title, inWords(outcome)].filter(Boolean).join(': ')} (${seconds(started)})`)
    return outcome
  } catch (error) {
    if (isEnding()) return forever
    say(`✗ ${title} (${seconds(started)})`)
    throw error
  } finally {
    clearInterval(timer)
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
 * @param {number} since a time in milliseconds
 * @returns {string}
 */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
