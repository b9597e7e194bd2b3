import { expect, it } from 'vitest'

import { isRenditionName } from './picture.ts'

it.each([
  'a.webp',
  '../montage.db',
  `${'a'.repeat(32)}-480.png`,
  `${'A'.repeat(32)}-480.webp`,
  `x${'a'.repeat(32)}-480.webp`,
  `${'a'.repeat(32)}-480.webp.tmp`,
  '',
])('%j is not the name of a rendition', (name) => {
  expect(isRenditionName(name)).toBe(false)
})

it.each(['avif', 'webp'])('one ends in .%s', (format) => {
  expect(isRenditionName(`${'0'.repeat(32)}-480.${format}`)).toBe(true)
})
