import { Idiomorph } from 'idiomorph'

import { rememberPlace } from './place.ts'

/** Changes the page into another one, node by node: no flash, and what the reader has in view stays there. */
export function morph(page: Document): void {
  const returnToPlace = rememberPlace()
  for (const id of ['_preview', '_content']) {
    const [before, after] = [document.getElementById(id), page.getElementById(id)]
    if (before && after) morphChanged(before, after)
  }
  document.title = page.title
  returnToPlace()
}

/** Looks for the smallest parts that differ: comparing whole entries is much faster than morphing them. */
function morphChanged(before: Element, after: Element): void {
  if (before.isEqualNode(after)) return
  const [parts, newParts] = [[...before.children], [...after.children]]
  const isSameFrame = isSameWithoutParts(before, after) && parts.length === newParts.length
  if (isSameFrame && parts.every((part, place) => part.tagName === newParts[place]?.tagName && part.id === newParts[place]?.id)) {
    for (const [place, part] of parts.entries()) morphChanged(part, newParts[place] as Element)
  } else void Idiomorph.morph(before, after, { callbacks: { beforeAttributeUpdated }, morphStyle: 'outerHTML' })
}

const isSameWithoutParts = (before: Element, after: Element): boolean =>
  before.children.length > 0 && before.cloneNode(false).isEqualNode(after.cloneNode(false)) && wordsOf(before) === wordsOf(after)

/** The text of an element without that of its parts. */
const wordsOf = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '|')).join('')

/** What was opened or pressed stays so. */
const beforeAttributeUpdated = (name: string): boolean => name !== 'open' && name !== 'aria-pressed'
