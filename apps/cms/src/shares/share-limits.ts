/** In days. */
export const lifetimes = [1, 7, 30] as const

/** The length of the word that says for whom a link is. */
export const longestFor = 80

/** Links of one document that work at a time. */
export const maxLinks = 30
