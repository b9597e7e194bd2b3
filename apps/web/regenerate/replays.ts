/** A signature is valid for five minutes before and after its time. */
const memoryInMs = 11 * 60 * 1000

/** Each used signature with the time at which it is forgotten, oldest first. */
const used = new Map<string, number>()

/** Whether a signature was used before. Each announcement has an id, so two never have the same signature. */
export function isReplay(signature: string, now = Date.now()): boolean {
  for (const [old, end] of used) {
    if (end > now) break
    used.delete(old)
  }
  if (used.has(signature)) return true
  used.set(signature, now + memoryInMs)
  return false
}
