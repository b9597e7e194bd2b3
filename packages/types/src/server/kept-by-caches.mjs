/** Caches in front of the site that are told of publications keep a page for so long at most (ADR 067). */
export const keptByCachesInSeconds = 86_400
