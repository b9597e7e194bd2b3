/** Signatures hold for five minutes either way; what is older is refused for its age. */
const window = 11 * 60 * 1000

/** Each signature with the time from which it may be forgotten, oldest first. */
const seen = new Map<string, number>()

/**
 * Whether a signature was used before. It covers the time and the body, and each announcement bears an id of its own, so a second use is
 * somebody else's.
 */
export function isReplay(signature: string, now = Date.now()): boolean {
  for (const [old, end] of seen) {
    if (end > now) break
    seen.delete(old)
  }
  if (seen.has(signature)) return true
  seen.set(signature, now + window)
  return false
}
