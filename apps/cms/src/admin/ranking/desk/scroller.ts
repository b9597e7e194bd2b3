const edgeInPixels = 72
const maxPixelsPerFrame = 24

/** The nearest ancestor that scrolls, or the page. */
export function scrollerOf(element: Element): Element {
  // The overflow of the body counts for the page.
  for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
    if (parent.scrollHeight > parent.clientHeight && /auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent
  }
  return document.scrollingElement ?? document.documentElement
}

/** Scrolls one step if the pointer at `y` is near an edge of what is visible below `top`; both in pixels from the top of the window. */
export function scrollNearEdge(scroller: Element, y: number, top: number): void {
  const isPage = scroller === document.scrollingElement
  const box = scroller.getBoundingClientRect()
  const [first, last] = isPage ? [top, window.innerHeight] : [Math.max(box.top, top), Math.min(box.bottom, window.innerHeight)]
  const above = first + edgeInPixels - y
  const below = y - (last - edgeInPixels)
  const by = above > 0 ? -above : Math.max(below, 0)
  if (by === 0) return
  scroller.scrollBy({ behavior: 'instant', top: Math.sign(by) * Math.min(Math.ceil(Math.abs(by) / 3), maxPixelsPerFrame) })
}

/** The lower edge of an element while it sticks to the top, in pixels from the top of the window. */
export const bottomOfSticky = (element: HTMLElement | null): number =>
  element ? Number.parseFloat(getComputedStyle(element).top) + element.offsetHeight : 0
