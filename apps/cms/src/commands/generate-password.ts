import { randomInt } from 'node:crypto'

// Without l, I, 1, O and 0, which look alike.
const alphabet = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

export const generatePassword = (): string => Array.from({ length: 20 }, () => alphabet[randomInt(alphabet.length)]).join('')
