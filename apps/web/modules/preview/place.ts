/** Remembers an element in view. Returns a function that scrolls it back to where it was. */
export function rememberPlace(): () => void {
  const { id, top } = firstInView() ?? { id: '', top: 0 }
  return () => {
    const now = id ? document.getElementById(id) : null
    if (now && window.scrollY > 0) window.scrollBy({ behavior: 'instant', top: now.getBoundingClientRect().top - top })
  }
}

/** Preferably an element that begins in view: the height of another may change above it, since entries out of view have heights that are guessed. */
function firstInView(): { id: string; top: number } | undefined {
  const places = [...document.querySelectorAll('#_content [id]')].map((element) => ({ id: element.id, ...boundsOf(element) }))
  return places.find(({ top }) => top >= 0 && top < window.innerHeight) ?? places.find(({ bottom }) => bottom > 0)
}

function boundsOf(element: Element): { bottom: number; top: number } {
  const { bottom, top } = element.getBoundingClientRect()
  return { bottom, top }
}
