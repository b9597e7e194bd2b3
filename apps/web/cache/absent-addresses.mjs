import { LRUCache } from 'lru-cache'

/** @typedef {import('./stored-pages.mjs').StoredPage} StoredPage */

/**
 * Addresses that never were a page, by their path. They are kept in memory only, the ones asked for last: anybody can make them up.
 * @type {LRUCache<string, StoredPage>}
 */
export const absentAddresses = new LRUCache({ max: 2000 })
