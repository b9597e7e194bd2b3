import { addressOfPart, indexesPart } from 'types/sitemap-parts'
import { beforeAll, expect, it } from 'vitest'

import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage } from '../harness/documents/content.ts'
import { contentAt, requestPage, requestPages } from '../harness/site-requests.ts'

const cms = useCms()
let image: string
const lists: Record<'first' | 'second', string> = { first: '', second: '' }

beforeAll(async () => {
  image = (await anImage(cms.payload)).id
  const film = (title: string, year: number, directors: string[] = []) => aMontage(cms.payload, { directors, image, title, year })
  const kid = await film('The Karate Kid', 1984, ['John G. Avildsen'])
  const rocky = await film('Rocky', 1976, ['John G. Avildsen', '黒澤明'])
  await film('Rocky II', 1979, ['Sylvester Stallone'])
  await film('Kid, A', 1990, ['Jöhn G Avildsen'])
  await film('300', 2006)
  await aMontage(cms.payload, { _status: 'draft', directors: ['Nobody'], image, title: 'Ran', year: 1985 })
  lists.first = (await aList(cms.payload, { image, montages: [kid.id, rocky.id], title: 'First of {count}' })).slug
  lists.second = (await aList(cms.payload, { image, montages: [rocky.id], title: 'Second' })).slug
  await aList(cms.payload, { _status: 'draft', image, montages: [rocky.id], title: 'Not yet' })
})

const titlesAt = async (path: string) => (await contentAt<'filmIndex'>(path)).films.map(({ title }) => title)

it('of a letter: an article counts for nothing, and each film has its ranks in the published lists', async () => {
  expect(await titlesAt('/films/k')).toEqual(['The Karate Kid', 'Kid, A'])
  expect(await titlesAt('/films/t')).toEqual([])
  expect(await titlesAt('/films/0-9')).toEqual(['300'])
  const { films, kind, name } = await contentAt<'filmIndex'>('/films/r')
  expect({ kind, name }).toEqual({ kind: 'letter', name: 'r' })
  expect(films).toMatchObject([
    {
      directors: [
        { name: 'John G. Avildsen', path: '/films/directors/john-g-avildsen' },
        { name: '黒澤明', path: null },
      ],
      path: '/montages/rocky',
      places: [
        { path: `/lists/${lists.second}`, rank: 1, title: 'Second' },
        { path: `/lists/${lists.first}`, rank: 2, title: 'First of 2' },
      ],
      title: 'Rocky',
      year: 1976,
    },
    { places: [], title: 'Rocky II' },
  ])
})

it('of a decade, and of a director in whichever way the name is written', async () => {
  expect(await titlesAt('/films/1970s')).toEqual(['Rocky', 'Rocky II'])
  expect(await requestPage('/films/1890s')).toMatchObject({ status: 'absent' })
  const path = '/films/directors/john-g-avildsen'
  expect(await titlesAt(path)).toEqual(['The Karate Kid', 'Kid, A', 'Rocky'])
  expect(await contentAt<'filmIndex'>(path)).toMatchObject({ kind: 'director', name: 'John G. Avildsen', path })
  for (const absent of ['nobody', 'avildsen']) expect(await requestPage(`/films/directors/${absent}`)).toMatchObject({ status: 'absent' })
})

it('of more films than are looked up one by one: each with its own rank, as on its own page', async () => {
  const montages = []
  for (let number = 1; number <= 25; number++) montages.push(await aMontage(cms.payload, { image, title: `Walk ${number}` }))
  const list = await aList(cms.payload, { image, montages: montages.map(({ id }) => id).toReversed() })
  const { films } = await contentAt<'filmIndex'>('/films/w')
  expect(films.map(({ places, title }) => [title, places.map(({ rank }) => rank)])).toEqual(
    montages.map(({ title }, place) => [title, [25 - place]]),
  )
  const { pages } = await requestPages(...montages.map(({ slug }) => `/montages/${slug}`))
  for (const [place, { slug }] of montages.entries()) {
    const standings = [{ movement: null, of: 25, path: `/lists/${list.slug}`, rank: 25 - place }]
    expect(pages[`/montages/${slug}`]).toMatchObject({ content: { standings } })
  }
  await cms.payload.delete({ collection: 'lists', id: list.id, overrideAccess: true })
  for (const { id } of montages) await cms.payload.delete({ collection: 'montages', id, overrideAccess: true })
})

it('all of them, while there are few, and else how many there are of each letter and decade', async () => {
  const few = await contentAt<'filmIndex'>('/films')
  expect(few.films.map(({ title }) => title)).toEqual(['300', 'The Karate Kid', 'Kid, A', 'Rocky', 'Rocky II'])
  expect(few.films.at(-2)?.places).toHaveLength(2)
  expect(few.letters.filter(({ films }) => films !== 0)).toEqual([
    { films: 2, name: 'k', path: '/films/k' },
    { films: 2, name: 'r', path: '/films/r' },
    { films: 1, name: '0-9', path: '/films/0-9' },
  ])
  expect(few.decades).toContainEqual({ films: 2, name: '1970s', path: '/films/1970s' })

  const { id: _id, ...rocky } = (await cms.payload.db.find({ collection: 'montages', limit: 1, where: { slug: { equals: 'rocky' } } }))
    .docs[0] as Record<string, unknown>
  for (let number = 0; number < 196; number++) {
    await cms.payload.db.create({ collection: 'montages', data: { ...rocky, slug: `many-${number}`, title: `Many ${number}` } })
  }
  const many = await contentAt<'filmIndex'>('/films')
  expect([many.films, many.total]).toEqual([[], 201])
  expect((await titlesAt('/films/m')).slice(0, 3)).toEqual(['Many 0', 'Many 1', 'Many 2'])
})

it('of a letter, on a site in German: its articles count for nothing, and those of other languages are words', async () => {
  await aMontage(cms.payload, { image, title: 'Der Clou', year: 1973 })
  await aMontage(cms.payload, { image, title: 'Die Hard', year: 1988 })
  const under = async () => Promise.all(['c', 'd', 'h', 'k', 't'].map((letter) => titlesAt(`/films/${letter}`)))
  const mapped = async () => (await contentAt<'sitemap'>(addressOfPart(indexesPart))).pages.map(({ path }) => path)
  expect(await under()).toEqual([[], ['Der Clou', 'Die Hard'], [], ['The Karate Kid', 'Kid, A'], []])
  expect(await mapped()).toEqual(expect.arrayContaining(['/films/d', '/films/k']))
  expect(await mapped()).not.toContain('/films/h')

  const site = {
    address: 'https://montage.example',
    description: 'Listen.',
    language: 'de' as const,
    name: 'Montage',
    timeZone: 'UTC' as const,
  }
  await cms.payload.updateGlobal({ slug: 'site', data: site, overrideAccess: true })
  expect(await under()).toEqual([['Der Clou'], [], ['Die Hard'], ['Kid, A'], ['The Karate Kid']])
  expect(await titlesAt('/films/1980s')).toEqual(['Die Hard', 'The Karate Kid'])
  const { letters } = await contentAt<'filmIndex'>('/films')
  expect(letters.filter(({ films }) => films === 0).map(({ name }) => name)).toEqual(expect.arrayContaining(['d', 'e']))
  expect(await mapped()).not.toContain('/films/d')
})
