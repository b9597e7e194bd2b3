import { expect, it } from 'vitest'

import { firstSteps } from './first-steps.ts'
import type { NewestDocument } from './read-documents.ts'

const list = { id: 'a', published: null } as NewestDocument
const stepsOf = (isEditor: boolean, published: NewestDocument['published'] = null) =>
  firstSteps({ isEditor, lists: [{ ...list, published }], montages: [], siteName: '' })?.map(({ address, isForOthers, key }) => [
    key,
    address,
    isForOthers,
  ])

it('leads a writer to the form in which she asks for a review, and says which steps an editor takes', () => {
  expect(stepsOf(false)).toEqual([
    ['name', null, true],
    ['montage', '/admin/collections/montages/create', false],
    ['rank', '/admin/collections/lists/a', false],
    ['publish', '/admin/collections/lists/a', true],
  ])
  expect(stepsOf(true)?.filter(([, address, isForOthers]) => isForOthers || address === null)).toEqual([])
})

it('ends with the first public list', () => {
  expect(stepsOf(true, { at: '', by: '', slug: 'a' })).toBeUndefined()
})
