import type { Block, Run } from './blocks.ts'

/** Collapses spaces as browsers do, drops empty blocks, and splits paragraphs at empty lines. */
export const tidyBlocks = (blocks: Block[]): Block[] =>
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

function collapsed(runs: Run[]): Run[] {
  let endsInSpace = true
  const result: Run[] = []
  for (const run of runs) {
    if (run === 'break') {
      result.push(run)
      endsInSpace = true
      continue
    }
    const single: string = run.text.replace(/[\u200b\ufeff]/g, '').replace(/[ \t\r\n\f]+/g, ' ')
    const text: string = endsInSpace ? single.replace(/^ /, '') : single
    if (text === '') continue
    result.push({ ...run, text })
    endsInSpace = text.endsWith(' ')
  }
  return result
}

/** Removes spaces and breaks at both ends, and the non-breaking spaces that Word and browsers add. */
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
