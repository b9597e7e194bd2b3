import type { Gate } from './judge.ts'
import { messages } from './messages.ts'

/** The path of the remark on comments, which leads to them and to no field. */
export const pathOfComments = 'open comments'

/** With a remark on open comments: they hold no publication back. */
export const withOpenComments = (gate: Gate | null, count: number): Gate | null =>
  gate && count > 0 ? { ...gate, remarks: [...gate.remarks, { message: messages.openComments(count), path: pathOfComments }] } : gate
