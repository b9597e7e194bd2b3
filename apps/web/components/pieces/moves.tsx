import type { Moves as Counted } from 'types/content/movement'

/** What changed since the edition before: "3 moved, 1 new". */
export const Moves = ({ moves }: { moves: Counted }) =>
  (['moved', 'new', 'left'] as const)
    .filter((kind) => moves[kind] > 0)
    .map((kind) => `${moves[kind]} ${kind}`)
    .join(', ')
