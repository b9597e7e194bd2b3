/** A cache answers, and does not purge one of the pages that it was given. */
export class PageRefused extends Error {}
