import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { decodeTicks, encodeTicks } from './code.ts'

const slug = fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,2}$/)

const encode = (text: string): string => Buffer.from(text, 'latin1').toString('base64url')

describe('ticks in an address', () => {
  it('arrive as they were sent, in letters that no program changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(slug, { maxLength: 300, minLength: 1 }), async (slugs) => {
        const fragment = await encodeTicks(slugs)
        expect(fragment).toMatch(/^[\w-]+$/)
        expect(await decodeTicks(fragment)).toEqual(slugs.toSorted())
      }),
      { numRuns: 30 },
    )
  })

  it('are shorter than their words', async () => {
    const slugs = Array.from({ length: 100 }, (_, number) => `the-montage-of-film-${number}`)
    expect((await encodeTicks(slugs)).length).toBeLessThan(slugs.join(' ').length / 3)
  })

  it('arrive also when there are thousands', async () => {
    const slugs = Array.from({ length: 10_000 }, (_, number) => `film-${(number * 7919).toString(36)}-${number}`)
    expect(await decodeTicks(await encodeTicks(slugs))).toHaveLength(10_000)
  })

  it('are refused when they were cut, changed or made by others', async () => {
    const fragment = await encodeTicks(['heat', 'mulan', 'rocky-iv'])
    for (const malformed of [
      fragment.slice(0, -3),
      `B${fragment.slice(1)}`,
      `${fragment.slice(0, 9)}x${fragment.slice(10)}`,
      `${fragment}!`,
      '',
      'heat',
      encode('\u0001'),
      encode('\u0001heat'),
    ]) {
      expect(await decodeTicks(malformed), malformed).toBeNull()
    }
    expect(await decodeTicks(await encodeTicks(['<script>']))).toBeNull()
    expect(await decodeTicks(await encodeTicks(Array.from({ length: 100_000 }, () => 'heat')))).toBeNull()
  })
})
