import { beforeAll, expect } from 'vitest'
import type { Edition, List } from '../../../src/payload-types.ts'

import type { Client } from '../client.ts'
import type { Cms } from '../cms.ts'
import { aMontage, anImage } from './content.ts'

const entriesOf = (montages: string[]) => montages.map((montage) => ({ montage }))

/** Three films (Alpha, Beta and Gamma), and lists of them that an editor ranks over REST. */
export class RankedLists {
  ids = { a: '', b: '', c: '' }
  client!: Client
  image = ''
  number = 0

  constructor(cms: Cms) {
    beforeAll(async () => {
      const { payload } = cms
      const film = async (title: string, year: number) => (await aMontage(payload, { image: (await anImage(payload)).id, title, year })).id
      this.client = await cms.as('editor')
      this.image = (await anImage(payload)).id
      this.ids = { a: await film('Alpha', 1976), b: await film('Beta', 1985), c: await film('Gamma', 1999) }
    })
  }

  publishedList = async (montages = [this.ids.a, this.ids.b], given: Partial<List> = {}): Promise<string> => {
    const title = `Order ${++this.number}`
    const data = { _status: 'published', counting: 'up', entries: entriesOf(montages), image: this.image, standfirst: 'S', title }
    const { body, status } = await this.client.post('/lists', { ...data, ...given })
    expect(status, JSON.stringify(body)).toBe(201)
    return body.doc.id
  }

  change = async (path: string, data: object): Promise<void> => {
    const { body, status } = await this.client.edit(path, data)
    expect(status, JSON.stringify(body)).toBe(200)
  }

  rerank = (list: string, montages: string[], given: object = {}) =>
    this.change(`/lists/${list}`, { _status: 'published', entries: entriesOf(montages), ...given })

  editionsOf = async (list: string): Promise<Edition[]> =>
    (await this.client.get(`/editions?where[list][equals]=${list}&sort=number&limit=100`)).body.docs as unknown as Edition[]

  historyOf = async (list: string): Promise<string[]> =>
    (await this.editionsOf(list)).map(
      (edition) => `${edition.number}: ${edition.order.map(({ title }) => title).join(' ')} +${edition.corrections?.length ?? 0}`,
    )

  noteIn = async (list: string, isDraft = false) => (await this.client.get(`/lists/${list}?draft=${isDraft}`)).body.editionNote
}
