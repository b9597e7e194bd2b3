import { beforeAll, expect, it } from 'vitest'

import { anonymous, useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage, aPerson, montageData } from '../harness/content.ts'

const cms = useCms()
let listed: { image: string; list: string; montage: string; person: string; slug: string }

/** Questions of readers, as they stand behind `/api`: honest ones, and all that facts.md says was open. */
const questions = (): string[] => [
  ...['lists', 'montages', 'people'].flatMap((name) => [
    `/${name}`,
    `/${name}?depth=10`,
    `/${name}?draft=true`,
    `/${name}?draft=true&depth=10`,
    `/${name}?trash=true`,
    `/${name}?trash=true&draft=true`,
    `/${name}?limit=0`,
    `/${name}?limit=1000000`,
    `/${name}?limit=nonsense&depth=nonsense&page=nonsense`,
    `/${name}?limit=-1&depth=-1`,
    `/${name}?pagination=false`,
    `/${name}?sort=-updatedAt`,
    `/${name}?sort=slug,image.createdAt`,
    `/${name}?sort[0]=_status`,
    `/${name}?where[_status][equals]=draft`,
    `/${name}?where[deletedAt][exists]=true`,
    `/${name}?where[slug][like]=secret`,
    `/${name}?where[slug][not_equals]=x`,
    `/${name}?where[slug][equals]=secret`,
    `/${name}?where[slug][in]=secret,${listed.slug}`,
    `/${name}?where[or][0][slug][equals]=secret&where[or][1][title][like]=secret`,
    `/${name}?where[and][0][or][0][title][like]=secret`,
    `/${name}?where[version.title][like]=secret`,
    `/${name}?where[image.alt][like]=secret`,
    `/${name}/count`,
    `/${name}/count?trash=true&draft=true`,
    `/${name}/count?where[title][like]=secret`,
    `/${name}/versions`,
    `/${name}/versions/count`,
    `/${name}/versions?where[version.title][like]=secret`,
    `/${name}/distinct?field=title`,
    `/${name}?select[title]=true&populate[montages][body]=true&joins[x][limit]=0`,
  ]),
  '/lists?draft=true&where[entries.montage.title][like]=secret',
  '/lists?where[entries.montage.title][like]=secret',
  '/lists?where[byline.name][like]=secret',
  '/lists?sort=entries.montage.title',
  '/lists?sort=-publishedAt&depth=3',
  `/lists?where[entries.montage][equals]=${listed.montage}`,
  `/lists?draft=true&where[entries.montage][equals]=${listed.montage}`,
  `/lists?where[byline][equals]=${listed.person}`,
  `/lists/${listed.list}`,
  `/lists/${listed.list}?draft=true&depth=10&trash=true`,
  `/montages/${listed.montage}?draft=true`,
  `/people/${listed.person}?draft=true`,
  '/media',
  '/media?where[alt][like]=secret',
  '/media?limit=0&where[id][exists]=true',
  '/media/count',
  `/media?where[id][equals]=${listed.image}`,
  '/users',
  '/users?where[email][like]=editor',
  '/users/count',
  '/publications?limit=0&where[path][like]=secret',
  '/publications?where[path][equals]=/lists/secret',
  '/editions',
  '/editions/count',
  `/editions?where[list][equals]=${listed.list}`,
  `/editions?where[list][equals]=${listed.list}&sort=-number&draft=true&trash=true&depth=10`,
  '/editions?where[list.title][like]=secret',
  '/outbox',
  '/outbox/count',
  '/globals/site?draft=true&depth=10',
]

const ask = async () => {
  const answers: Record<string, unknown> = {}
  for (const question of questions()) {
    const { body, status } = await anonymous.get(question)
    answers[question] = { body, status }
  }
  return answers
}

beforeAll(async () => {
  const montage = await aMontage(cms.payload)
  const person = await aPerson(cms.payload)
  const image = String(montage.image)
  const list = await aList(cms.payload, { byline: [person.id], image, montages: [montage.id] })
  listed = { image, list: list.id, montage: montage.id, person: person.id, slug: list.slug }
})

it('answers readers the same, whatever is unpublished, newer or in the trash', async () => {
  const before = await ask()
  expect(Object.values(before).filter((answer) => (answer as { status: number }).status === 500)).toEqual([])

  const { payload } = cms
  const { id } = await aMontage(payload, { ...montageData(listed.image), _status: 'draft', slug: 'secret', title: 'secret' })
  await aList(payload, {
    _status: 'draft',
    byline: [listed.person],
    image: listed.image,
    montages: [id, listed.montage],
    slug: 'secret',
    title: 'secret',
  })
  await aPerson(payload, { _status: 'draft', name: 'secret', slug: 'secret' })
  await aDraftOn(payload, 'lists', listed.list, { entries: [{ montage: id }], slug: 'secret-list', title: 'secret' })
  await aDraftOn(payload, 'montages', listed.montage, { title: 'secret' })
  await aDraftOn(payload, 'people', listed.person, { name: 'secret' })
  const trashed = await aMontage(payload, { image: listed.image, title: 'secret too' })
  await payload.update({ collection: 'montages', id: trashed.id, data: { deletedAt: new Date().toISOString() }, overrideAccess: true })

  const after = await ask()
  expect(after).toEqual(before)
  for (const hidden of [id, trashed.id]) {
    const { body, status } = await anonymous.get(`/montages/${hidden}?draft=true&trash=true`)
    const unknown = await anonymous.get(`/montages/${'0'.repeat(hidden.length)}`)
    expect({ body, status }).toEqual({ body: unknown.body, status: 404 })
  }
})
