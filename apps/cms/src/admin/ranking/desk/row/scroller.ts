const edge = 72
const fastest = 24

/** What scrolls an element: the nearest ancestor that does, or the page. */
export function scrollerOf(element: Element): Element {
  // What the body says of overflow is the page's affair.
  for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
    if (parent.scrollHeight > parent.clientHeight && /auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent
  }
  return document.scrollingElement ?? document.documentElement
}

/** Scrolls a little when a pointer at `y` (in the window) is near an edge of what is seen; the nearer, the faster. `top`: where that begins. */
export function scrollNearEdge(scroller: Element, y: number, top: number): void {
  const isPage = scroller === document.scrollingElement
  const box = scroller.getBoundingClientRect()
  const [first, last] = isPage ? [top, window.innerHeight] : [Math.max(box.top, top), Math.min(box.bottom, window.innerHeight)]
  const above = first + edge - y
  const below = y - (last - edge)
  const by = above > 0 ? -above : Math.max(below, 0)
  if (by !== 0) scroller.scrollBy({ behavior: 'instant', top: Math.sign(by) * Math.min(Math.ceil(Math.abs(by) / 3), fastest) })
}

/** Where what sticks to the top of the window ends while it sticks there, in pixels from the window's top. */
export const bottomOfSticky = (element: HTMLElement | null): number =>
  element ? Number.parseFloat(getComputedStyle(element).top) + element.offsetHeight : 0
