import type { Block, Place, Run } from './blocks.ts'

const tags = { heading: 'h3', item: 'li', paragraph: 'p', quote: 'blockquote' }

/** Writes blocks into an element. A single paragraph gets no `p`, so that it is pasted into the line. */
export function writeBlocks(blocks: Block[], parent: Element): void {
  const [first] = blocks
  if (first?.kind === 'paragraph' && blocks.length === 1) {
    writeRuns(first.runs, parent)
    return
  }
  let lists: OpenList[] = []
  for (const block of blocks) {
    lists = block.place ? listsFor(block.place, lists, parent) : []
    writeRuns(block.runs, append(lists.at(-1)?.element ?? parent, tags[block.kind]))
  }
}

type OpenList = { element: Element; place: Place }

/** The open lists around an item, outermost first. Creates missing lists. */
function listsFor(place: Place, before: OpenList[], parent: Element): OpenList[] {
  const isOther = place.level <= 1 && before.at(0)?.place.list !== place.list
  const lists = isOther ? [] : before.filter((list) => list.place.level <= place.level)
  const last = lists.at(-1)
  if (last?.place.level === place.level) {
    if (last.place.isNumbered === place.isNumbered) return lists
    lists.pop()
  }
  const above = lists.at(-1)?.element.lastElementChild ?? parent
  return [...lists, { element: append(above, place.isNumbered ? 'ol' : 'ul'), place }]
}

function writeRuns(runs: Run[], block: Element): void {
  for (const run of runs) {
    if (run === 'break') append(block, 'br')
    else {
      let parent = run.url === null ? block : linkTo(run.url, block)
      if (run.isBold) parent = append(parent, 'strong')
      if (run.isItalic) parent = append(parent, 'em')
      parent.append(run.text)
    }
  }
}

function linkTo(url: string, block: Element): Element {
  const last = block.lastChild as Element | null
  if (last?.nodeName.toUpperCase() === 'A' && last.getAttribute('href') === url) return last
  const link = append(block, 'a')
  link.setAttribute('href', url)
  return link
}

function append(parent: Element, tag: string): Element {
  const element = parent.ownerDocument.createElement(tag)
  parent.append(element)
  return element
}
