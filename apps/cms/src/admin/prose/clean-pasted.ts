import type { LeftOut } from './left-out.ts'
import { readPasted } from './read-pasted.ts'
import { tidyBlocks } from './tidy-blocks.ts'
import { writeBlocks } from './write-blocks.ts'

/**
 * Reduces a pasted document to the markup of our rich text: paragraphs, quotes, lists, h3 for all headings, safe links, bold and italic. Returns
 * what was left out.
 */
export function cleanPasted(document: Document): LeftOut {
  const { blocks, leftOut } = readPasted(document.body)
  document.body.replaceChildren()
  writeBlocks(tidyBlocks(blocks), document.body)
  return leftOut
}
