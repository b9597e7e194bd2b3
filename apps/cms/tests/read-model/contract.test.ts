import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { PagesAnswer } from 'types/site-questions'
import { beforeAll, expect, it } from 'vitest'

import { seed } from '../../src/seed/seed.ts'
import { useCms } from '../harness/cms.ts'
import { requestPages } from '../harness/site-requests.ts'

const cms = useCms()

/** A site of an earlier release reads today's answers, so none of these fields may disappear. */
const example: PagesAnswer = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../../packages/types/src/examples/pages-answer.json'), 'utf8'),
)

beforeAll(async () => {
  await seed(cms.payload, () => {})
})

it('answers have every field that the stored example has, of the same type', async () => {
  const now = await requestPages(...Object.keys(example.pages).filter((path) => path !== '/lists/moved'))
  expect(missing(example, now, '')).toEqual(['.pages./lists/moved'])
})

/** The paths of missing values and of values with another type. Of an array, the first element counts. */
function missing(before: unknown, now: unknown, at: string): string[] {
  if (before === null || now === null) return []
  if (Array.isArray(before)) {
    if (!Array.isArray(now)) return [at]
    return before.length === 0 || now.length === 0 ? [] : missing(before[0], now[0], `${at}[]`)
  }
  if (typeof before !== typeof now) return [`${at}: ${typeof now} and not ${typeof before}`]
  if (typeof before !== 'object') return []
  return Object.entries(before).flatMap(([name, value]) =>
    name in (now as object) ? missing(value, (now as Record<string, unknown>)[name], `${at}.${name}`) : [`${at}.${name}`],
  )
}
