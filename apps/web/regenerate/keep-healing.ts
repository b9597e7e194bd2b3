import { health, noteFault } from '../cms-client/health.ts'
import { heal, type Well } from './heal.ts'
import { fileAt } from './kept-files.ts'

const pause = 60_000
const pauseAfterFailure = 2_000

/**
 * Asks the CMS for what this site may have missed: at once when the process starts, then every minute. While the CMS cannot be asked,
 * every two seconds. What tells of the site as a whole is made then too: it is there before anybody asks, and outlasts the CMS. Never ends,
 * and does not keep the process alive.
 */
export async function keepHealing(): Promise<never> {
  let well: Well = { epoch: 0, publication: 0 }
  let lastFault = ''
  for (;;) {
    let wait = pause
    try {
      well = await heal(well)
      await fileAt('/robots.txt')
      lastFault = ''
      Object.assign(health, { fault: null, isHealed: true })
    } catch (error) {
      wait = pauseAfterFailure
      noteFault(error)
      const fault = (error as Error).message
      // Once for each reason.
      if (fault !== lastFault) console.warn(fault)
      lastFault = fault
    }
    await new Promise((resolve) => setTimeout(resolve, wait).unref())
  }
}
