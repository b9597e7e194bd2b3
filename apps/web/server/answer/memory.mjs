import { LRUCache } from 'lru-cache'

// biome-ignore lint/style/noProcessEnv: `env.ts` cannot be read outside the bundle.
const megabytes = Number(process.env.WEB_MEMORY_MB) || 64

/**
 * By path or file; null when Next has to answer. Bounded by the bytes that it holds, whatever they are.
 * @typedef {{ answer: import('../types.ts').Answer | null, source: unknown }} Remembered
 * @type {LRUCache<string, Remembered>}
 */
export const memory = new LRUCache({ maxSize: megabytes * 2 ** 20, sizeCalculation: sizeOf })

/** @type {(remembered: Remembered, key: string) => number} a text is two bytes a character at most */
function sizeOf({ answer, source }, key) {
  return (answer?.size ?? 0) + (typeof source === 'string' ? source.length * 2 : 0) + key.length * 2 + 512
}
