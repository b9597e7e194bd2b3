import type { RankedList } from 'types/content/list'
import type { Montage, Person } from 'types/content/other-pages'
import type { ShareAnswer } from 'types/preview/share'
import { questionPaths } from 'types/site-questions'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'
import { type Link, setSharing, sharesAt, shareWith } from '../harness/documents/sharing.ts'
import { postQuestion } from '../harness/site-requests.ts'

const cms = useCms()
let editor: Client
let image: string

beforeAll(async () => {
  editor = await cms.as('editor')
  image = (await anImage(cms.payload)).id
  await setSharing(cms.payload, {})
})

const ask = async ({ token }: Pick<Link, 'token'>, counts = false): Promise<ShareAnswer> => {
  const { body, status } = await postQuestion(questionPaths.share, { counts, token })
  expect(status, JSON.stringify(body)).toBe(200)
  return body as unknown as ShareAnswer
}

async function contentOf<Content>(link: Link): Promise<Content> {
  const answer = await ask(link)
  if (answer.status !== 'page') throw new Error(`The link is ${answer.status}.`)
  return answer.page.content as Content
}

const titlesIn = ({ entries }: RankedList) => entries.map(({ title }) => title)

describe('a link shows', () => {
  it('a list that readers have otherwise, with the drafts of its montages: newest or as shared', async () => {
    const { payload } = cms
    const [first, second] = [await aMontage(payload, { image, title: 'First' }), await aMontage(payload, { image, title: 'Second' })]
    const list = await aList(payload, { image, montages: [first.id, second.id], standfirst: 'Public.', title: 'Films' })
    const document = `/lists/${list.id}`
    await aDraftOn(payload, 'montages', second.id, { title: 'Second, drafted' })
    const entries = [{ montage: second.id }, { montage: first.id, note: 'A note.' }]
    expect((await editor.edit(`${document}?draft=true`, { entries, standfirst: 'Shared.' })).status).toBe(200)
    const [following, fixed] = [await shareWith(editor, document), await shareWith(editor, document, { follows: 'copy' })]
    const before = await contentOf<RankedList>(fixed)
    expect([titlesIn(before), before.standfirst]).toEqual([['Second, drafted', 'First'], 'Shared.'])
    // The edition of a preview is made at each look.
    expect(await contentOf<RankedList>(following)).toEqual({ ...before, changedAt: expect.any(String) })

    await aDraftOn(payload, 'montages', first.id, { song: 'A song of later', title: 'First, later' })
    const later = { closing: null, editionNote: 'Why, later.', entries: [{ montage: first.id }], standfirst: 'Later.' }
    expect((await editor.edit(`${document}?draft=true`, later)).status).toBe(200)
    const now = await contentOf<RankedList>(following)
    expect([titlesIn(now), now.standfirst]).toEqual([['First, later'], 'Later.'])
    const { entries: shownNow, standfirst } = await contentOf<RankedList>(fixed)
    expect([shownNow, standfirst]).toEqual([before.entries, before.standfirst])
  })

  it.each([false, true])('a montage and a person that readers never had; fixed: %s', async (isFixed) => {
    const follows = isFixed ? 'copy' : 'draft'
    const [title, name] = [`Unseen, ${follows}`, `Ada ${follows}`]
    const film = await aMontage(cms.payload, { _status: 'draft', image, title })
    const person = await aPerson(cms.payload, { _status: 'draft', name })
    const links = [
      await shareWith(editor, `/montages/${film.id}`, { follows }),
      await shareWith(editor, `/people/${person.id}`, { follows }),
    ]
    await editor.edit(`/montages/${film.id}?draft=true`, { title: `${title}, later` })
    await editor.edit(`/people/${person.id}?draft=true`, { biography: 'Of later.', name: `${name}, later` })
    const later = isFixed ? '' : ', later'
    expect((await contentOf<Montage>(links[0] as Link)).title).toBe(title + later)
    const shown = await contentOf<Person>(links[1] as Link)
    expect([shown.name, shown.biography]).toEqual([name + later, isFixed ? null : 'Of later.'])
  })

  it('a page, who shared it and until when, and nothing that is for editors', async () => {
    const film = await aMontage(cms.payload, { _status: 'draft', image })
    const link = await shareWith(editor, `/montages/${film.id}`)
    const answer = await ask(link)
    expect(Object.keys(answer).sort()).toEqual(['by', 'page', 'site', 'status', 'until'])
    expect(answer).toMatchObject({ by: 'editor', page: { kind: 'montage' } })
    for (const secret of ['/admin/', film.id, 'revis', 'the legal desk']) expect(JSON.stringify(answer)).not.toContain(secret)
  })
})

it('counts a look of a person to a page, and no other', async () => {
  const document = `/people/${(await aPerson(cms.payload)).id}`
  const link = await shareWith(editor, document)
  await ask(link)
  expect((await sharesAt(editor, document)).shares[0]?.opened).toBe(0)
  await ask(link, true)
  await ask(link, true)
  expect((await sharesAt(editor, document)).shares[0]?.opened).toBe(2)
  await editor.post(`/shares/${link.id}/revoke`)
  expect(await ask(link, true)).toEqual({ reason: expect.stringContaining('Ask editor'), status: 'ended' })
  expect((await sharesAt(editor, document)).shares[0]?.opened).toBe(2)
})

it('says of a link that never was no more than that', async () => {
  for (const token of ['a'.repeat(43), '', 'short', '../../admin']) expect(await ask({ token }, true)).toEqual({ status: 'absent' })
})

it.each([{}, { token: 'a' }, { counts: true }, { counts: 'yes', token: 'a' }, { counts: true, token: { like: 'a' } }, [], null])(
  'refuses the question %j',
  async (question) => {
    expect((await postQuestion(questionPaths.share, question as object)).status).toBe(400)
  },
)
