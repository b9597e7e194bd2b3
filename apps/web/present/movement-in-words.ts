import type { Movement } from 'types/content/movement'

/** Such as "up 2". */
export function movementInWords({ by, kind }: Movement): string {
  if (kind === 'same') return 'no change'
  return kind === 'new' ? 'new' : `${kind} ${by}`
}
