import { LRUCache } from 'lru-cache'

// On `globalThis`, since Next bundles its code apart from the cache handler.
/** @type {typeof globalThis & { montageAbsent?: LRUCache<string, import('./stored-page.ts').StoredPage> }} */
const shared = globalThis
shared.montageAbsent ??= new LRUCache({ max: 2000, maxSize: 2 ** 20, sizeCalculation: (_page, path) => path.length * 2 + 256 })
/** Requested addresses without a page, in memory only: anybody can make addresses up. */
export const absentAddresses = shared.montageAbsent
