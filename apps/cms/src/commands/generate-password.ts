import { randomInt } from 'node:crypto'

// Without l, I, 1, O and 0, which are mistaken for each other when read from a screen.
const alphabet = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A password of 20 characters, about 116 bits. */
export const generatePassword = (): string => Array.from({ length: 20 }, () => alphabet[randomInt(alphabet.length)]).join('')
