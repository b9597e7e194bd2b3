import { fileAt } from '../files/kept-files.ts'
import { heal } from './heal.ts'

const pause = 60_000
const pauseAfterFailure = 2_000

/**
 * Asks the CMS for what this site may have missed: at once when the process starts, then every minute. While the CMS cannot be asked,
 * every two seconds. What tells of the site as a whole is made then too: it is there before anybody asks, and outlasts the CMS. Never ends,
 * and does not keep the process alive.
 */
export async function keepHealing(): Promise<never> {
  let since = 0
  let lastFault = ''
  for (;;) {
    let wait = pause
    try {
      since = await heal(since)
      await fileAt('/robots.txt')
      lastFault = ''
    } catch (error) {
      wait = pauseAfterFailure
      const fault = (error as Error).message
      // Once for each reason.
      if (fault !== lastFault) console.warn(fault)
      lastFault = fault
    }
    await new Promise((resolve) => setTimeout(resolve, wait).unref())
  }
}
