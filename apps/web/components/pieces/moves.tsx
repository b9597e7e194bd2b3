import type { Moves as Counted } from 'types/content/movement'

import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'

/** Such as "3 moved, 1 new, 1 left". */
export function Moves({ moves }: { moves: Counted }) {
  const { movement: words } = useWords()
  const counted = [
    [moves.moved, words.moved],
    [moves.new, words.newOnes],
    [moves.dropped, words.dropped],
  ] as const
  return (
    <Own>
      {counted
        .filter(([count]) => count > 0)
        .map(([count, inWords]) => inWords(count))
        .join(', ')}
    </Own>
  )
}
