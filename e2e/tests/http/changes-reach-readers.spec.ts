import type { APIRequestContext } from '@playwright/test'
import { type Newsroom, unique } from '../../content/newsroom.ts'
import { expect, test } from '../../http.ts'

/** Polls the status and text of a page until they are as expected. */
const eventually = (request: APIRequestContext, url: string, promise: (page: { status: number; text: string }) => void) =>
  expect(async () => {
    const response = await request.get(url)
    promise({ status: response.status(), text: await response.text() })
  }).toPass({ intervals: [50, 100, 200], timeout: 10_000 })

const order = (text: string, titles: string[]) => titles.toSorted((a, b) => text.indexOf(`>${a}<`) - text.indexOf(`>${b}<`))

test('readers get the new order of a re-rank', async ({ montage, newsroom, request }) => {
  const titles = [unique('Alpha'), unique('Beta'), unique('Gamma')]
  const montages = [
    await newsroom.montage(titles[0] ?? ''),
    await newsroom.montage(titles[1] ?? ''),
    await newsroom.montage(titles[2] ?? ''),
  ]
  const list = await newsroom.list(unique('Order'), montages)
  const url = `${montage.webUrl}/lists/${list.slug}`
  await eventually(request, url, ({ text }) => expect(order(text, titles)).toEqual(titles))

  const reversed = montages.toReversed().map(({ id }) => ({ montage: id }))
  await newsroom.update('lists', list.id, { entries: reversed, _status: 'published' })
  await eventually(request, url, ({ text }) => expect(order(text, titles)).toEqual(titles.toReversed()))
})

test('a draft of a published list does not reach readers', async ({ montage, newsroom, request }) => {
  const [one, two] = [await newsroom.montage(unique('One')), await newsroom.montage(unique('Two'))]
  const list = await newsroom.list(unique('Draft'), [one, two])
  const url = `${montage.webUrl}/lists/${list.slug}`
  await eventually(request, url, ({ status }) => expect(status).toBe(200))
  const before = await (await request.get(url)).text()

  await newsroom.update('lists', list.id, { entries: [{ montage: two.id }, { montage: one.id }], standfirst: 'Not yet.' }, '&draft=true')
  // A publish after the draft proves that the draft had time to arrive.
  const later = unique('Later')
  const other = await newsroom.montage(later)
  await eventually(request, `${montage.webUrl}/montages/${other.slug}`, ({ text }) => expect(text).toContain(later))
  expect(await (await request.get(url)).text()).toBe(before)
})

test('the new title of a montage is on its page, its list and the front', async ({ montage, newsroom, request }) => {
  const film = await newsroom.montage(unique('Before'))
  const list = await newsroom.list(unique('Names'), [film])
  const after = unique('After')
  const pages = [`/montages/${film.slug}`, `/lists/${list.slug}`]
  for (const page of pages) await eventually(request, montage.webUrl + page, ({ status }) => expect(status).toBe(200))

  await newsroom.update('montages', film.id, { title: after, _status: 'published' })
  for (const page of pages) await eventually(request, montage.webUrl + page, ({ text }) => expect(text).toContain(after))
})

test('a corrected credit is on every page with the image', async ({ montage, newsroom, request }) => {
  const image = await newsroom.image({ credit: 'Photograph: Unknown' })
  const film = await newsroom.montage(unique('Credited'), { image: image.id })
  const list = await newsroom.list(unique('Credits'), [film])
  const pages = [`/montages/${film.slug}`, `/lists/${list.slug}`]
  for (const page of pages) await eventually(request, montage.webUrl + page, ({ text }) => expect(text).toContain('Photograph: Unknown'))

  await newsroom.update('media', image.id, { credit: 'Photograph: Ada Lens' })
  for (const page of pages) await eventually(request, montage.webUrl + page, ({ text }) => expect(text).toContain('Photograph: Ada Lens'))
})

test('the new name of a person is in the byline and on the person’s page', async ({ montage, newsroom, request }) => {
  const person = await newsroom.person(unique('Ada Before'))
  const list = await newsroom.list(unique('Byline'), [await newsroom.montage(unique('Film'))], { byline: [person.id] })
  const after = unique('Ada After')
  const pages = [`/people/${person.slug}`, `/lists/${list.slug}`]
  for (const page of pages) await eventually(request, montage.webUrl + page, ({ text }) => expect(text).toContain(person.name))

  await newsroom.update('people', person.id, { name: after, _status: 'published' })
  for (const page of pages) await eventually(request, montage.webUrl + page, ({ text }) => expect(text).toContain(after))
})

test('a new address is served, and every old one redirects there in one step', async ({ montage, newsroom, request }) => {
  const list = await newsroom.list(unique('Moving'), [await newsroom.montage(unique('Film'))])
  const first = `/lists/${list.slug}`
  await eventually(request, montage.webUrl + first, ({ status }) => expect(status).toBe(200))

  for (const slug of [`${list.slug}-moved`, `${list.slug}-again`]) {
    await newsroom.update('lists', list.id, { slug, _status: 'published' })
    await eventually(request, `${montage.webUrl}/lists/${slug}`, ({ status }) => expect(status).toBe(200))
  }
  for (const old of [first, `${first}-moved`]) {
    await expect(async () => {
      const answer = await request.get(montage.webUrl + old, { maxRedirects: 0 })
      expect([answer.status(), answer.headers().location]).toEqual([308, `${first}-again`])
    }).toPass({ timeout: 10_000 })
  }

  await newsroom.update('lists', list.id, { slug: list.slug, _status: 'published' })
  await eventually(request, montage.webUrl + first, ({ status }) => expect(status).toBe(200))
})

for (const [how, withdraw] of [
  ['unpublished', (newsroom, id) => newsroom.update('lists', id, { _status: 'draft' })],
  ['trashed', (newsroom, id) => newsroom.update('lists', id, { deletedAt: new Date().toISOString() })],
  ['deleted', (newsroom, id) => newsroom.remove('lists', id)],
] as const satisfies [string, (newsroom: Newsroom, id: string) => Promise<void>][]) {
  test(`a list that is ${how} disappears, from the front and the montage’s page too`, async ({ montage, newsroom, request }) => {
    const title = unique('Withdrawn')
    const film = await newsroom.montage(unique('Film'))
    const list = await newsroom.list(title, [film])
    const places = [`${montage.webUrl}/`, `${montage.webUrl}/montages/${film.slug}`]
    for (const url of places) await eventually(request, url, ({ text }) => expect(text).toContain(title))

    await withdraw(newsroom, list.id)
    await eventually(request, `${montage.webUrl}/lists/${list.slug}`, ({ status }) => expect(status).toBe(404))
    for (const url of places) await eventually(request, url, ({ text }) => expect(text).not.toContain(title))
  })
}

test('a free-standing montage and person can be withdrawn', async ({ montage, newsroom, request }) => {
  const film = await newsroom.montage(unique('Alone'))
  const person = await newsroom.person(unique('Alone'))
  for (const page of [`/montages/${film.slug}`, `/people/${person.slug}`]) {
    await eventually(request, montage.webUrl + page, ({ status }) => expect(status).toBe(200))
  }
  await newsroom.update('montages', film.id, { _status: 'draft' })
  await newsroom.remove('people', person.id)
  for (const page of [`/montages/${film.slug}`, `/people/${person.slug}`]) {
    await eventually(request, montage.webUrl + page, ({ status }) => expect(status).toBe(404))
  }
})
