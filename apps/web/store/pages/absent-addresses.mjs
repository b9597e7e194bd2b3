import { LRUCache } from 'lru-cache'

/** @typedef {import('./stored-pages.mjs').StoredPage} StoredPage */

/**
 * Addresses that never were a page, by their path. They are kept in memory only, the ones asked for last: anybody can make them up. On
 * `globalThis`, since Next bundles its code apart from the cache handler.
 */
const shared = /** @type {typeof globalThis & { montageAbsent?: LRUCache<string, StoredPage> }} */ (globalThis)
shared.montageAbsent ??= new LRUCache({ max: 2000 })
export const absentAddresses = shared.montageAbsent
