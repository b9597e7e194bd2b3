const buttonId = '_preview-edit'

/**
 * While Alt is held, or after “e” or the strip's button, the parts of the page have outlines, and a click sends the admin to the field that a part comes from.
 * Links to a place in the page stay in it.
 */
export function listenForEdits(strip: HTMLElement, send: (message: object) => void): void {
  const root = document.documentElement
  let isPinned = false
  const setEditing = (isEditing: boolean) => {
    root.toggleAttribute('data-editing', isEditing && strip.dataset.follows !== undefined)
    document.getElementById(buttonId)?.setAttribute('aria-pressed', String(isPinned))
  }
  const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && target.matches('input, select, textarea')

  document.addEventListener('keydown', (event) => {
    if (isTyping(event.target)) return
    if (event.key === 'e' && !event.ctrlKey && !event.metaKey) isPinned = !isPinned
    else if (event.key === 'Escape') isPinned = false
    setEditing(isPinned || event.altKey)
  })
  document.addEventListener('keyup', (event) => setEditing(isPinned || event.altKey))
  window.addEventListener('blur', () => setEditing(isPinned))
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null
    if (target?.closest(`#${buttonId}`)) {
      isPinned = !isPinned
      setEditing(isPinned)
      return
    }
    const part = root.hasAttribute('data-editing') ? target?.closest<HTMLElement>('[data-edit]') : null
    if (part) {
      event.preventDefault()
      send({ at: part.dataset.edit, type: 'montage-edit' })
      return
    }
    const link = target?.closest<HTMLAnchorElement>('a[href^="#"]')
    if (link) link.target = '_self'
  })
}
