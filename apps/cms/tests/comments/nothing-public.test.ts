import { questionPaths } from 'types/site-questions'
import { addressOfPart } from 'types/sitemap-parts'
import { expect, it } from 'vitest'

import { anonymous, useCms } from '../harness/cms.ts'
import { comment } from '../harness/documents/commenting.ts'
import { aList, aMontage, aPerson, aTopic } from '../harness/documents/content.ts'
import { tokenFor } from '../harness/documents/previews.ts'
import { shareWith } from '../harness/documents/sharing.ts'
import { postQuestion, requestPublications } from '../harness/site-requests.ts'

const cms = useCms()
const canary = 'canary-5f1c'

it('has no answer to a reader, a site or somebody with a link any word of a comment', async () => {
  const editor = await cms.as('editor')
  const montage = await aMontage(cms.payload, { title: 'Rocky' })
  const person = await aPerson(cms.payload)
  const topic = await aTopic(cms.payload)
  const list = await aList(cms.payload, { byline: [person.id], image: String(montage.image), montages: [montage.id], topics: [topic.id] })
  const documents = [`/lists/${list.id}`, `/montages/${montage.id}`, `/people/${person.id}`]
  for (const document of documents) await comment(editor, document, `${canary} @writer https://${canary}.example`)
  await comment(editor, `/lists/${list.id}`, canary, { anchor: `entries.${list.entries?.[0]?.id}` })
  await comment(editor, `/lists/${list.id}`, canary, { anchor: 'standfirst', quote: `${canary} of the quote` })
  // Published once more, so that an edition, an announcement and a version are made after the comments.
  expect((await editor.edit(`/lists/${list.id}`, { _status: 'published', title: 'Changed' })).status).toBe(200)

  const own = [`/lists/${list.slug}`, `/montages/${montage.slug}`, `/people/${person.slug}`, `/topics/${topic.slug}`]
  const paths = ['/', '/feed.xml', '/sitemap.xml', addressOfPart(`lists-${list.slug[0]}`), `/embed${own[0]}`, ...own]
  paths.push(`${own[0]}/editions`, `${own[0]}/feed.xml`, '/lists', '/montages', '/people', '/topics', '/corrections')
  const pages = await postQuestion(questionPaths.pages, { paths })
  expect(Object.values(pages.body.pages as object).filter(({ status }) => status === 'page').length).toBeGreaterThan(10)
  const link = await shareWith(editor, `/lists/${list.id}`)
  const copy = await shareWith(editor, `/lists/${list.id}`, { follows: 'copy' })
  const { docs: users } = await cms.payload.find({ collection: 'users', overrideAccess: true, where: { name: { equals: 'editor' } } })
  const ticket = { collection: 'lists' as const, id: list.id, user: String(users[0]?.id) }
  const answers = [
    pages,
    await postQuestion(questionPaths.share, { counts: true, token: link.token }),
    await postQuestion(questionPaths.share, { counts: true, token: copy.token }),
    await postQuestion(questionPaths.preview, { token: tokenFor(ticket as never), view: {} }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(JSON.stringify(answers)).not.toContain(canary)
  expect(JSON.stringify(await requestPublications(0))).not.toContain(canary)

  // Nor have documents, versions and editions, whose readers in the admin are others.
  for (const path of [...documents, '/lists', '/lists/versions', '/editions', '/outbox', '/shares']) {
    expect(JSON.stringify((await editor.get(`${path}?depth=2&draft=true&limit=100`)).body), path).not.toContain(canary)
    expect(JSON.stringify((await anonymous.get(`${path}?depth=2`)).body), path).not.toContain(canary)
  }
  for (const name of ['outbox', 'editions', 'publications', 'shares', 'pings'] as const) {
    expect(JSON.stringify(await cms.payload.find({ collection: name, overrideAccess: true, pagination: false })), name).not.toContain(
      canary,
    )
  }
})
