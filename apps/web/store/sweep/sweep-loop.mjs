import { describe, sweepSite } from './sweep-site.mjs'

/** An hour after the nightly work of the CMS. */
const hour = 4

/** Sweeps every night, and does not keep the process alive. A failure is logged and tried again the next night. */
export function startSweepLoop() {
  const next = () => setTimeout(() => void sweep().then(next), millisecondsUntilSweep()).unref()
  next()
}

async function sweep() {
  try {
    const removed = describe(await sweepSite())
    if (removed.length > 0) console.log(`Removed at night. ${removed.join('. ')}.`)
  } catch (error) {
    console.error(`What the site stores could not be swept; it is tried again tomorrow: ${/** @type {Error} */ (error).message}`)
  }
}

export function millisecondsUntilSweep(now = new Date()) {
  const next = new Date(now)
  next.setHours(hour, 0, 0, 0)
  if (next <= now) next.setDate(next.getDate() + 1)
  return next.getTime() - now.getTime()
}
