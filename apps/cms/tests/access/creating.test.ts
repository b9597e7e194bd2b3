import { describe, expect, it } from 'vitest'

import { anonymous, useCms } from '../harness/cms.ts'
import { aMontage, listData, montageData } from '../harness/content.ts'

const cms = useCms()

const ways = [
  { anonymous: 403, data: {}, editor: 201, isPublic: false, name: 'create', query: '', writer: 403 },
  { anonymous: 403, data: { _status: 'published' }, editor: 201, isPublic: true, name: 'create, publish', query: '', writer: 403 },
  { anonymous: 403, data: {}, editor: 201, isPublic: false, name: 'create, draft', query: '?draft=true', writer: 201 },
  { anonymous: 403, data: { _status: 'draft' }, editor: 201, isPublic: false, name: 'create, draft twice over', query: '?draft=true', writer: 201 },
  { anonymous: 403, data: { _status: 'published' }, editor: 201, isPublic: false, name: 'create, draft, publish', query: '?draft=true', writer: 403 },
  { anonymous: 403, data: { deletedAt: '2026-01-01' }, editor: 201, isPublic: false, name: 'create in the trash', query: '?draft=true', writer: 403 },
]
const roles = ['anonymous', 'writer', 'editor', 'admin'] as const
const cases = roles.flatMap((role) => ways.map((way) => ({ ...way, expected: role === 'admin' ? way.editor : way[role], role })))

describe.each(['lists', 'montages'] as const)('%s', (collection) => {
  it.each(cases)('$role: $name → $expected', async ({ data, expected, isPublic, query, role }) => {
    const montage = await aMontage(cms.payload)
    const content = collection === 'lists' ? listData(String(montage.image), [montage.id]) : montageData(String(montage.image))
    const client = role === 'anonymous' ? anonymous : await cms.as(role)

    const answer = await client.post(`/${collection}${query}`, { ...content, ...data })

    expect(answer.status, JSON.stringify(answer.body)).toBe(expected)
    if (expected !== 201) return
    const reader = await anonymous.get(`/${collection}/${answer.body.doc.id}`)
    expect(reader.status).toBe(isPublic ? 200 : 404)
  })
})
