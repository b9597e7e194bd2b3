import { tellColumns } from './columns.ts'
import { markLandmarks } from './landmarks.ts'
import { nameControls } from './names.ts'
import { mendRoles } from './roles.ts'

/**
 * Adds to the admin what Payload leaves out and takes no component for (ADR 033): now, and whenever something comes onto the page.
 * @returns what ends it
 */
export function keepAccessible(): () => void {
  const mend = () => {
    markLandmarks()
    mendRoles()
    nameControls()
    tellColumns()
  }
  let frame = 0
  // Once a frame is enough, whatever has come and gone in it.
  const observer = new MutationObserver(() => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      mend()
    })
  })
  observer.observe(document.body, { attributeFilter: ['open'], attributes: true, childList: true, subtree: true })
  mend()
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
  }
}
