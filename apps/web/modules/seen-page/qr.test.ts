import decodeQR from 'qr/decode.js'
import { expect, it } from 'vitest'

import { maxLetters, qrOf } from './qr.ts'

/** The drawn squares as the pixels that a camera would take, four to each. */
function pixelsOf({ path, size }: { path: string; size: number }) {
  const width = size * 4
  const data = new Uint8Array(width * width).fill(255)
  for (const [, left = 0, top = 0] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let y = 0; y < 4; y++)
      data.fill(0, (Number(top) * 4 + y) * width + Number(left) * 4, (Number(top) * 4 + y) * width + Number(left) * 4 + 4)
  }
  const rgb = Uint8Array.from({ length: data.length * 3 }, (_, place) => data[Math.floor(place / 3)] ?? 0)
  return { data: rgb, height: width, width }
}

it.each([
  ['a short address', 12],
  ['the longest one', maxLetters],
])('%s can be read from the picture', (_case, length) => {
  const text = `https://montage.example/seen#${'aZ09-_'.repeat(length)}`.slice(0, length)
  const drawn = qrOf(text)
  if (!drawn) throw new Error('Nothing was drawn.')
  expect(decodeQR(pixelsOf(drawn))).toBe(text)
})

it('draws nothing that a camera could not read', () => {
  expect(qrOf('x'.repeat(maxLetters + 1))).toBeNull()
})
