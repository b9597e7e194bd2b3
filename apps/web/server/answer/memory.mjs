import { LRUCache } from 'lru-cache'

/**
 * What is kept for an address or a file: an answer, null when there is none to be sent from here, and what it was made of.
 * @typedef {{ answer: import('./answer.mjs').Answer | null, madeOf: unknown }} Kept
 */

// biome-ignore lint/style/noProcessEnv: `env.ts` cannot be read outside the bundle.
const megabytes = Number(process.env.WEB_MEMORY_MB) || 64

/**
 * Answers as they are sent, the ones used last, in as many bytes as they may have.
 * @type {LRUCache<string, Kept>}
 */
export const memory = new LRUCache({ maxSize: megabytes * 2 ** 20, sizeCalculation: ({ answer }) => (answer?.size ?? 0) + 512 })
