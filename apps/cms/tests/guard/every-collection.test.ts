import { expect, it } from 'vitest'

import { anonymous, useCms } from '../harness/cms.ts'

const cms = useCms()
const isOurs = ({ slug }: { slug: string }) => !slug.startsWith('payload-')
const isGuard = (hook: object | undefined) => hook !== undefined && 'guards' in hook && hook.guards === true

it('stands first on each collection and global of ours', () => {
  const { collections, globals } = cms.payload.config
  const unguarded = [...collections, ...globals].filter(isOurs).filter(({ hooks }) => !isGuard(hooks.beforeOperation?.[0]))
  expect(unguarded.map(({ slug }) => slug)).toEqual([])
  expect(collections.filter(isOurs).map(({ slug }) => slug)).toEqual(['lists', 'montages', 'media', 'people', 'users', 'publications', 'outbox'])
})

it("keeps readers out of Payload's own collections", async () => {
  const internal = cms.payload.config.collections.filter((collection) => !isOurs(collection)).map(({ slug }) => slug)
  expect(internal).toContain('payload-migrations')

  for (const slug of internal) {
    const answers = [
      await anonymous.get(`/${slug}`),
      await anonymous.get(`/${slug}/count`),
      await anonymous.get(`/${slug}/1`),
      await anonymous.post(`/${slug}`, { name: 'mine' }),
      await anonymous.patch(`/${slug}?where[id][exists]=true`, { name: 'mine' }),
      await anonymous.delete(`/${slug}?where[id][exists]=true`),
    ]
    for (const { body, status } of answers) {
      // Preferences answer 200 to everybody, with nothing in it.
      const isEmpty = JSON.stringify(body) === '{"message":"Not Found","value":null}'
      expect(isEmpty || [401, 403, 404, 501].includes(status), `${slug}: ${status} ${JSON.stringify(body)}`).toBe(true)
    }
  }
})

it('has no GraphQL beside it', async () => {
  expect((await anonymous.post('/graphql', { query: '{ Lists { docs { id } } }' })).status).toBe(404)
  expect((await anonymous.get('/graphql-playground')).status).toBe(404)
})
