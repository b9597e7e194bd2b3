import type { Edition } from 'types/payload-types'

type Movement = Edition['order'][number]['movement']

/** How far a montage rose or fell, without a sign that somebody would have to see. */
export function movementInWords({ by, kind }: Movement): string {
  if (kind === 'up' || kind === 'down') return `${kind} ${by}`
  return kind === 'new' ? 'new' : 'unchanged'
}
