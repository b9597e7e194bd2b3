import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'

import type { WithPage } from '../documents/public-versions.ts'
import { checkedData } from '../guard/check-shape.ts'

type Values = Record<string, unknown>

/** The fields that readers see. The form sends others, such as the revision. */
const shownFields: Record<WithPage, readonly string[]> = {
  lists: [
    'byline',
    'closing',
    'counting',
    'editionNote',
    'entries',
    'image',
    'introduction',
    'language',
    'method',
    'slug',
    'standfirst',
    'title',
    'topics',
  ],
  montages: [
    'body',
    'countries',
    'directors',
    'image',
    'people',
    'runningTime',
    'sequence',
    'slug',
    'song',
    'title',
    'video',
    'watch',
    'year',
  ],
  people: ['biography', 'links', 'name', 'portrait', 'slug'],
}

/** The values of a form that are laid over the newest version. Throws 400 for values of another shape. */
export function unsavedValues(collection: WithPage, data: Values, { payload }: PayloadRequest): Values {
  const shown = Object.fromEntries(Object.entries(data).filter(([name]) => shownFields[collection].includes(name)))
  return checkedData(shown, payload.collections[collection].config.flattenedFields)
}

/** Whether some of the values are not saved. The form has other values for an empty field than the database. */
export const differs = (values: Values, saved: Values): boolean =>
  Object.entries(values).some(([name, value]) => !isDeepStrictEqual(withoutEmpty(value), withoutEmpty(saved[name])))

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value || null
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (withoutEmpty(part) === null ? [] : [[name, withoutEmpty(part)]])),
  )
}
