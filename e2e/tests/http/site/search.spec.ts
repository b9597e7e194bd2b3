import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../http.ts'
import { documentOf } from '../../../site/markup.ts'

test('readers find films, lists and people by words, without a script, as soon as they are public', async ({
  montage,
  newsroom,
  request,
}) => {
  const word = unique('Zephyrine').replace(' ', '')
  const draft = await newsroom.montage(`${word} unseen`, { _status: 'draft' })
  const film = await newsroom.montage(`${word} returns`, { directors: ['Jürgen Öz'] })
  const person = await newsroom.person(`Ada ${word}`)
  const list = await newsroom.list(`The best of ${word}`, [film])
  const search = async (query: string) => {
    const answer = await request.get(`${montage.webUrl}/search?q=${encodeURIComponent(query)}`)
    const page = documentOf(await answer.text())
    const found = [...page.querySelectorAll('main h2 a')].map((link) => link.getAttribute('href'))
    return { answer, found, page }
  }
  const [atFilm, atList, atPerson] = [`/montages/${film.slug}`, `/lists/${list.slug}`, `/people/${person.slug}`]
  await expect.poll(async () => (await search(word)).found.toSorted()).toEqual([atList, atFilm, atPerson].toSorted())

  expect((await search('jurgen oz')).found).toContain(atFilm)
  expect((await search(`${word.slice(0, 5)}x${word.slice(6)} returns`)).found).toEqual([atFilm])
  expect((await search(`${word} unseen`)).found).not.toContain(`/montages/${draft.slug}`)
  const { answer, page } = await search(word.toUpperCase())
  expect([...page.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain(word)
  expect(answer.headers()).toMatchObject({ 'cache-control': 'public, max-age=60', 'x-robots-tag': 'noindex' })
  expect(answer.headers()['content-security-policy']).toContain("form-action 'self'")

  const hostile = await search('"><script>alert(1)</script>')
  expect([hostile.answer.status(), hostile.page.querySelector('script:not([type="application/ld+json"]):not([src])')]).toEqual([200, null])
  expect((await search('x'.repeat(5_000))).answer.status()).toBe(200)
  expect((await request.get(`${montage.webUrl}/search?q=a&q=b&page=0`)).status()).toBe(200)

  await newsroom.update('montages', film.id, { _status: 'published', title: 'Another name' })
  await expect.poll(async () => (await search(`${word} returns`)).found).toEqual([])
})

test('readers find the reasons of a list after all else, cut to the words that were found', async ({ montage, newsroom, request }) => {
  const word = unique('Quixotical').replace(' ', '')
  const film = await newsroom.montage(unique('Reasoned'))
  const note = `${'It goes on for some time. '.repeat(10)}The ${word} sled counts. ${'And then some more. '.repeat(12)}`
  const list = await newsroom.list(unique('Reasons'), [film], { entries: [{ montage: film.id, note }] })
  await newsroom.person(`Ada ${word}`)
  const search = async () => documentOf(await (await request.get(`${montage.webUrl}/search?q=${word}`)).text())
  const paths = async () => [...(await search()).querySelectorAll('main h2 a')].map((link) => link.getAttribute('href'))
  await expect.poll(paths).toEqual([expect.stringMatching(/^\/people\//), `/lists/${list.slug}#${film.slug}`])
  const reason = [...(await search()).querySelectorAll('main ol > li')].at(-1)
  expect(reason?.querySelector('.kicker')?.textContent).toBe('Why it stands there')
  expect(reason?.textContent).toContain(`No. 1 in ${list.title}`)
  expect(reason?.querySelector('mark')?.textContent).toBe(word)
  expect(reason?.lastElementChild?.textContent).toMatch(/^… .{100,300} …$/)
})
