import { beforeAll, beforeEach, expect, it } from 'vitest'

import { Client } from '../harness/client.ts'
import { password, useCms } from '../harness/cms.ts'
import { act, answerTo, changeComment, comment, commentsAt } from '../harness/documents/commenting.ts'
import { aMontage, anImage } from '../harness/documents/content.ts'

const cms = useCms()
let ada: Client
let editor: Client
let writer: Client
let document: string
let count = 0
let names = new Map<string, string>()

beforeAll(async () => {
  for (const [name, email] of [
    ['Ada Lens', 'ada@montage.example'],
    ['Ada', 'only.ada@montage.example'],
  ] as const) {
    await cms.payload.create({ collection: 'users', data: { email, name, password, role: 'writer' }, overrideAccess: true })
  }
  const { docs } = await cms.payload.find({ collection: 'users', overrideAccess: true, pagination: false })
  names = new Map(docs.map(({ id, name }) => [String(id), String(name)]))
  ada = await Client.signIn('ada@montage.example', password)
  editor = await cms.as('editor')
  writer = await cms.as('writer')
})

beforeEach(async () => {
  const image = (await anImage(cms.payload)).id
  document = `/montages/${(await aMontage(cms.payload, { image, title: `Rocky ${++count}` })).id}`
})

async function told(): Promise<string[]> {
  const { docs } = await cms.payload.find({ collection: 'notices', overrideAccess: true, pagination: false })
  const mine = docs.filter((each) => each.title === `Rocky ${count}`)
  return mine.map(({ by, kind, user, words }) => `${names.get(user)}: ${kind} by ${by}: ${words}`).toSorted()
}

it('tells whom a comment names, by the longest name, and nobody of their own', async () => {
  await comment(editor, document, 'Look, @ada lens and @editor. Or mail a@Ada, @nobody.')
  expect(await told()).toEqual(['Ada Lens: mentioned by editor: Look, @ada lens and @editor. Or mail a@Ada, @nobody.'])
  expect((await commentsAt(editor, document))[0]?.mentions).toEqual(['Ada Lens', 'editor'])
})

it('tells of an answer those who wrote in that thread, and of a mention those who are named', async () => {
  const thread = await comment(writer, document, 'Mine.')
  await comment(ada, document, 'Another thread.')
  await answerTo(editor, document, thread, 'Yes.')
  expect(await told()).toEqual(['writer: answered by editor: Yes.'])
  await answerTo(writer, document, thread, '@editor, and @Ada.')
  expect((await told()).slice(0, 2)).toEqual([
    'Ada: mentioned by writer: @editor, and @Ada.',
    'editor: mentioned by writer: @editor, and @Ada.',
  ])
  expect(await told()).toHaveLength(3)
})

it('tells, after a change, only those who are named anew', async () => {
  const id = await comment(writer, document, '@editor!')
  await act(writer, document, id, 'edit', { text: '@editor and @Ada!' })
  expect(await told()).toEqual(['Ada: mentioned by writer: @editor and @Ada!', 'editor: mentioned by writer: @editor!'])
})

it('tells nobody of a comment that is refused', async () => {
  await changeComment(writer, document, { anchor: 'nothing', do: 'write', text: '@editor!' })
  expect(await told()).toEqual([])
})
