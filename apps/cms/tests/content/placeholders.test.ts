import config from '@payload-config'
import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'

/** Every field that takes several texts, by its path. */
const manyTexts = (fields: FlattenedField[], path: string): { path: string; placeholder: unknown }[] =>
  fields.flatMap((field) => {
    const here = `${path}.${field.name}`
    const inside = 'flattenedFields' in field && field.flattenedFields ? manyTexts(field.flattenedFields, here) : []
    const isMany = (field.type === 'text' || field.type === 'number') && field.hasMany
    return isMany ? [{ path: here, placeholder: field.admin?.placeholder }] : inside
  })

it('an empty field for several texts has no placeholder that asks to select a value', async () => {
  const { collections, globals } = await config
  const ours = [...collections, ...globals].filter(({ slug }) => !slug.startsWith('payload-'))
  const found = ours.flatMap(({ flattenedFields, slug }) => manyTexts(flattenedFields, slug))
  expect(found.map(({ path }) => path)).toEqual(expect.arrayContaining(['montages.directors', 'schedules.withDrafts']))
  expect(found.filter(({ placeholder }) => placeholder !== ' ')).toEqual([])
})
