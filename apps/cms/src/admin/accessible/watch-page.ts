import { labelCells } from './cell-labels.ts'
import { nameControls } from './control-names.ts'
import { markLandmarks } from './landmarks.ts'
import { fixRoles } from './roles.ts'

/** Fixes accessibility faults of Payload that no component can replace (ADR 033), now and after each change of the page. Returns a function that stops. */
export function watchPage(): () => void {
  const fix = () => {
    markLandmarks()
    fixRoles()
    nameControls()
    labelCells()
  }
  let frame = 0
  const observer = new MutationObserver(() => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      fix()
    })
  })
  observer.observe(document.body, { attributeFilter: ['open'], attributes: true, childList: true, subtree: true })
  fix()
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
  }
}
