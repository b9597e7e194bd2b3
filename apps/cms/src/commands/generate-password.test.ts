import { expect, it } from 'vitest'

import { generatePassword } from './generate-password.ts'

const passwords = Array.from({ length: 500 }, generatePassword)

it('gives twenty characters that can be told apart when read aloud', () => {
  for (const password of passwords) expect(password).toMatch(/^[a-km-zA-HJ-NP-Z2-9]{20}$/)
})

it('gives no password twice, and uses all of the alphabet', () => {
  expect(new Set(passwords).size).toBe(passwords.length)
  expect(new Set(passwords.join('')).size).toBeGreaterThan(50)
})
