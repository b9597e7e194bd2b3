import type { Movement } from 'types/content/movement'

/** How far a montage rose or fell, for those who see no shape and no colour: "up 2". */
export function movementInWords({ by, kind }: Movement): string {
  if (kind === 'same') return 'no change'
  return kind === 'new' ? 'new' : `${kind} ${by}`
}
