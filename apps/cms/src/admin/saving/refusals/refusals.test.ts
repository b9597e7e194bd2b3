import { describe, expect, it, test } from 'vitest'

import { beginSending, faultsIn, rightAgain, stillThere, untilSent, withFaults } from './refusals.ts'

const refused = {
  entries: { value: 2 },
  'entries.1.montage': { errorMessage: 'Rank 2 is not published.', valid: false, value: 'b' },
  slug: { errorMessage: 'Taken.', valid: false, value: 'rocky' },
  title: { valid: true, value: 'Rocky' },
}

test('an answer that finds nothing wrong gets back what was refused, and the array what is wrong in it', () => {
  const answer = { entries: {}, 'entries.1.montage': { valid: true }, slug: { valid: true }, title: { valid: true } }
  const kept = withFaults(answer, faultsIn(refused))
  expect(kept.slug).toMatchObject({ errorMessage: 'Taken.', valid: false })
  expect(kept['entries.1.montage']).toMatchObject({ errorMessage: 'Rank 2 is not published.', valid: false })
  expect(kept.entries).toMatchObject({ errorPaths: ['entries.1.montage'] })
  expect(kept.title).toEqual({ valid: true })
})

test('a field that the answer does not speak of is not made up', () => {
  expect(withFaults({}, faultsIn(refused))).toEqual({})
})

test('what was refused is over once its field holds something else', () => {
  const moved = { ...refused, 'entries.1.montage': { value: 'c' } }
  expect(stillThere(faultsIn(refused), moved).map(({ path }) => path)).toEqual(['slug'])
})

test('once it is sent again nothing is wrong, in the fields nor around them', () => {
  const shown = { ...refused, entries: { errorPaths: ['entries.1.montage'], value: 2 } }
  expect(faultsIn({ ...shown, ...rightAgain(shown) })).toEqual([])
  expect(rightAgain(shown).entries).toEqual({ errorPaths: [], valid: true, value: 2 })
  expect(rightAgain(shown)).not.toHaveProperty('title')
})

describe('a form that is being sent', () => {
  const form = { collectionSlug: 'montages', id: '1' }

  it('is waited for, until what was refused is remembered', async () => {
    const end = beginSending(form)
    let isSent = false
    const waiting = untilSent(form).then(() => {
      isSent = true
    })
    await untilSent({ collectionSlug: 'montages', id: '2' })
    expect(isSent).toBe(false)
    end()
    await waiting
    await untilSent(form)
  })

  it('is waited for anew when it is sent once more', async () => {
    const endFirst = beginSending(form)
    const end = beginSending(form)
    endFirst()
    let isSent = false
    const waiting = untilSent(form).then(() => {
      isSent = true
    })
    await Promise.resolve()
    expect(isSent).toBe(false)
    end()
    await waiting
  })
})
