import type { Block, Run } from './blocks.ts'

/** Blocks as somebody would have typed them: no spaces that a browser would not show, no empty blocks, an empty line begins a paragraph. */
export const tidy = (blocks: Block[]): Block[] =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? splitAtEmptyLines(block) : [block]))
    .map((block) => ({ ...block, runs: trimmed(collapsed(block.runs)) }))
    .filter(({ runs }) => runs.length > 0)

function splitAtEmptyLines(block: Block): Block[] {
  const parts: Run[][] = [[]]
  let breaks = 0
  for (const run of block.runs) {
    if (run !== 'break' && run.text.trim() === '' && breaks > 0) continue
    breaks = run === 'break' ? breaks + 1 : 0
    if (breaks === 2) parts.push([])
    else parts.at(-1)?.push(run)
  }
  return parts.map((runs) => ({ ...block, runs }))
}

/** Spaces in a row are one, as a browser shows them; at the begin of a line there is none. */
function collapsed(runs: Run[]): Run[] {
  let endsInSpace = true
  const kept: Run[] = []
  for (const run of runs) {
    if (run === 'break') {
      kept.push(run)
      endsInSpace = true
      continue
    }
    const single: string = run.text.replace(/[\u200b\ufeff]/g, '').replace(/[ \t\r\n\f]+/g, ' ')
    const text: string = endsInSpace ? single.replace(/^ /, '') : single
    if (text === '') continue
    kept.push({ ...run, text })
    endsInSpace = text.endsWith(' ')
  }
  return kept
}

/** Without what nobody sees at both ends; Word and browsers put spaces there that do not break. */
function trimmed(runs: Run[]): Run[] {
  const isBlank = (run: Run) => run === 'break' || run.text.trim() === ''
  const first = runs.findIndex((run) => !isBlank(run))
  if (first < 0) return []
  const rest = runs.slice(first, runs.findLastIndex((run) => !isBlank(run)) + 1)
  return rest.map((run, place) => {
    if (run === 'break') return run
    const text = place === 0 ? run.text.trimStart() : run.text
    return { ...run, text: place === rest.length - 1 ? text.trimEnd() : text }
  })
}
