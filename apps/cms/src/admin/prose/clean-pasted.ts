import type { LeftOut } from './left-out.ts'
import { readPasted } from './read-pasted.ts'
import { tidy } from './tidy.ts'
import { writeBlocks } from './write-blocks.ts'

/**
 * Makes a pasted document one that holds what our rich text can keep: paragraphs, quotes, lists, h3 for all headings, links that readers may
 * have, bold and italic. Returns what could not be kept.
 */
export function cleanPasted(document: Document): LeftOut {
  const { blocks, leftOut } = readPasted(document.body)
  document.body.replaceChildren()
  writeBlocks(tidy(blocks), document.body)
  return leftOut
}
