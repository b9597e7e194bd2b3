import { announceInstance } from '../cms-client/cms.ts'
import { health, noteFault } from '../cms-client/health.ts'
import { type Healed, heal, PagesBehind } from './heal.ts'
import { fileAt } from './machine-files.ts'

const pauseInMs = 60_000
const pauseAfterFailureInMs = 2_000
/** The apps start together, and the CMS takes longer: that it gives no answer yet is no fault. */
const startOfCmsInMs = 15_000

/** Says where this instance is, and heals, at once and then every minute; every two seconds after a failure. Never ends, and does not keep the process alive. */
export async function startHealingLoop(): Promise<never> {
  let healed: Healed = { epoch: 0, publication: 0, behind: {} }
  let lastFault = ''
  for (;;) {
    let pause = pauseInMs
    try {
      // First: what is published after it is announced to this instance, and heal reads what was published before.
      await announceInstance()
      healed = await heal(healed)
      // Makes the files of the whole site before the first request, so that they outlast the CMS.
      await fileAt('/robots.txt')
      if (lastFault) console.info('All pages are current again.')
      lastFault = ''
      Object.assign(health, { fault: null, hasPages: true, isCmsAway: false, isHealed: true })
    } catch (error) {
      pause = pauseAfterFailureInMs
      if (error instanceof PagesBehind) {
        healed = error.healed
        health.hasPages = true
      }
      noteFault(error)
      const isStarting = health.isCmsAway && Date.now() - health.startedAt < startOfCmsInMs
      const fault = isStarting ? '' : (error as Error).message
      if (fault && fault !== lastFault) console.warn(fault)
      lastFault = fault
    }
    await new Promise((resolve) => setTimeout(resolve, pause).unref())
  }
}
