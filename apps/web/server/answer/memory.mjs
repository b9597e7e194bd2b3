import { LRUCache } from 'lru-cache'

// biome-ignore lint/style/noProcessEnv: `env.ts` cannot be read outside the bundle.
const megabytes = Number(process.env.WEB_MEMORY_MB) || 64

/** @type {LRUCache<string, { answer: import('../types.ts').Answer | null, source: unknown }>} by path or file; null when Next has to answer */
export const memory = new LRUCache({ maxSize: megabytes * 2 ** 20, sizeCalculation: ({ answer }) => (answer?.size ?? 0) + 512 })
