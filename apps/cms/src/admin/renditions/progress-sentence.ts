import type { Progress } from '../../renditions/progress-endpoint.ts'

export function progressSentence({ isDone, made, reason, total }: Progress): string {
  if (isDone) return `Encoded for readers: ${total === 1 ? 'one file' : `${total} files`}.`
  if (reason) return `${reason} It is tried again. Readers have what was made so far.`
  if (total === 0) return 'Waiting to be encoded for readers.'
  return `Encoding ${Math.min(made + 1, total)} of ${total}…`
}
