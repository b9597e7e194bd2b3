import type { Movement } from 'types/content/movement'

import type { Words } from '../words/words.ts'

/** Such as "up 2". */
export function movementInWords({ by, kind }: Movement, { movement: words }: Words): string {
  return kind === 'same' || kind === 'new' ? words[kind] : words[kind](by)
}
