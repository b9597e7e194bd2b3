/** Remembers the first element with an id in view. Returns a function that scrolls it back to where it was. */
export function rememberPlace(): () => void {
  const seen = [...document.querySelectorAll<HTMLElement>('#_content [id]')].find((element) => element.getBoundingClientRect().bottom > 0)
  const top = seen?.getBoundingClientRect().top ?? 0
  return () => {
    const now = seen?.id ? document.getElementById(seen.id) : null
    if (now && window.scrollY > 0) window.scrollBy({ behavior: 'instant', top: now.getBoundingClientRect().top - top })
  }
}
