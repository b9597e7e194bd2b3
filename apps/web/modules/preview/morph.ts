import { Idiomorph } from 'idiomorph'

import { rememberPlace } from './place.ts'

/** Changes the page into another one, node by node: no flash, and what the reader has in view stays there. */
export function morph(page: Document): void {
  const returnToPlace = rememberPlace()
  for (const id of ['_preview', '_content']) {
    const [before, after] = [document.getElementById(id), page.getElementById(id)]
    if (before && after) void Idiomorph.morph(before, after, { callbacks: { beforeAttributeUpdated }, morphStyle: 'outerHTML' })
  }
  document.title = page.title
  returnToPlace()
}

/** What was opened or pressed stays so. */
const beforeAttributeUpdated = (name: string): boolean => name !== 'open' && name !== 'aria-pressed'
