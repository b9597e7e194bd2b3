import { passageIn } from './passages.ts'

/** Selects the quoted words in an input or in rich text, and scrolls to them. Nothing happens when they are gone. */
export function selectPassage(field: HTMLElement, quote: string): void {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    const passage = passageIn(field.value, quote)
    if (passage) field.setSelectionRange(passage.start, passage.end)
    return
  }
  const texts = textsIn(field)
  const passage = passageIn(texts.map(({ data }) => data).join(''), quote)
  const [start, end] = [passage && at(texts, passage.start), passage && at(texts, passage.end - 1)]
  if (!start || !end) return
  document.getSelection()?.setBaseAndExtent(start.text, start.offset, end.text, end.offset + 1)
  start.text.parentElement?.scrollIntoView({ block: 'center' })
}

function textsIn(field: HTMLElement): Text[] {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}

/** The text with this code unit of all texts. */
function at(texts: Text[], offset: number): { offset: number; text: Text } | null {
  let before = 0
  for (const text of texts) {
    if (offset < before + text.length) return { offset: offset - before, text }
    before += text.length
  }
  return null
}
