import { type APIRequestContext, expect } from '@playwright/test'
import type { Views } from 'types/views'
import type { Edition, List, Media, Montage, Person, Rendition, Schedule, Site, Topic, User } from '../../apps/cms/src/payload-types.ts'

import { flatPng } from './pictures.ts'

type Collections = { lists: List; media: Media; montages: Montage; people: Person; topics: Topic; users: User }

export type Status = 'draft' | 'published'

export type Answer<Document> = { doc: Document; status: number; text: string }

// A draft may have empty fields.
type Changes<Document> = { [Field in keyof Document]?: Document[Field] | null }

let count = 0
export const unique = (name: string): string => `${name} ${Date.now().toString(36)}${++count}`

/** Changes content by the REST API of the admin, as a signed-in editor. */
export class Newsroom {
  readonly #request: APIRequestContext
  readonly #plainImage: string
  readonly #status: Status
  readonly #made: { collection: keyof Collections; id: string }[] = []

  /**
   * @param plainImage an image with renditions that no test changes
   * @param status of montages, people and lists, where a test names no other
   */
  constructor(request: APIRequestContext, plainImage: string, status: Status = 'published') {
    this.#request = request
    this.#plainImage = plainImage
    this.#status = status
  }

  /** A new image with all its renditions: if they were made during a test, the pages with the image would be announced again. */
  async image({ alt = 'A flat colour', colour = '#335577', credit = 'Illustration: Montage' } = {}): Promise<Media> {
    const image = await this.upload(await flatPng({ colour }), { alt, credit })
    await this.untilEncoded(image.id)
    return image
  }

  async upload(buffer: Buffer, texts = { alt: 'A picture', credit: 'Photograph: Montage' }): Promise<Media> {
    const response = await this.#request.post('/api/media', {
      multipart: { _payload: JSON.stringify(texts), file: { buffer, mimeType: 'image/png', name: 'picture.png' } },
    })
    return this.#created('media', response)
  }

  async renditionsOf(image: string): Promise<Rendition> {
    const response = await this.#request.get(`/api/renditions?depth=0&where[image][equals]=${image}`)
    const { docs } = (await response.json()) as { docs: Rendition[] }
    if (!docs[0]) throw new Error(`The image ${image} has no renditions.`)
    return docs[0]
  }

  async untilEncoded(image?: string): Promise<void> {
    const ofOne = image ? `&where[image][equals]=${image}` : ''
    const waiting = async () => {
      const response = await this.#request.get(`/api/renditions/count?where[isDone][equals]=false${ofOne}`)
      return ((await response.json()) as { totalDocs: number }).totalDocs
    }
    await expect.poll(waiting, { intervals: [100, 200], timeout: 300_000 }).toBe(0)
  }

  async untilDelivered(timeout = 120_000): Promise<void> {
    await expect.poll(() => this.waitingDeliveries(), { intervals: [100, 200], timeout }).toBe(0)
  }

  async waitingDeliveries(): Promise<number> {
    return ((await (await this.#request.get('/api/deliveries')).json()) as { total: number }).total
  }

  montage(title: string, data: Partial<Montage> = {}): Promise<Montage> {
    const image = this.#plainImage
    return this.create('montages', { image, sequence: 'Somebody trains.', title, year: 1999, _status: this.#status, ...data })
  }

  person(name: string, data: Partial<Person> = {}): Promise<Person> {
    return this.create('people', { name, _status: this.#status, ...data })
  }

  topic(name: string, data: Partial<Topic> = {}): Promise<Topic> {
    return this.create('topics', { name, ...data })
  }

  list(title: string, montages: Montage[], data: Partial<List> = {}): Promise<List> {
    return this.create('lists', {
      counting: 'up',
      entries: montages.map(({ id }) => ({ montage: id })),
      image: this.#plainImage,
      standfirst: 'A list for a test.',
      title,
      _status: this.#status,
      ...data,
    })
  }

  async create<Name extends keyof Collections>(collection: Name, data: Partial<Collections[Name]>): Promise<Collections[Name]> {
    return this.#created(collection, await this.#request.post(`/api/${collection}?depth=0`, { data }))
  }

  /** Changes the newest state of a document. */
  async update<Name extends keyof Collections>(collection: Name, id: string, data: Changes<Collections[Name]>, query = ''): Promise<void> {
    const from = collection === 'users' ? {} : { revision: await this.revisionOf(collection, id) }
    const { status, text } = await this.attempt(collection, id, { ...from, ...data }, query)
    expect(status, text).toBe(200)
  }

  /** Sends a change that may be refused. Rejects when there is no response. */
  async attempt<Name extends keyof Collections>(
    collection: Name,
    id: string,
    data: Changes<Collections[Name]>,
    query = '',
  ): Promise<Answer<Collections[Name]>> {
    const response = await this.#request.patch(`/api/${collection}/${id}?depth=0${query}`, { data })
    const text = await response.text()
    return { doc: (JSON.parse(text) as { doc: Collections[Name] }).doc, status: response.status(), text }
  }

  async revisionOf(collection: Exclude<keyof Collections, 'users'>, id: string): Promise<number | null> {
    return (await this.newest(collection, id)).revision ?? null
  }

  /** The newest saved state, draft or not. */
  async newest<Name extends keyof Collections>(collection: Name, id: string): Promise<Collections[Name]> {
    const response = await this.#request.get(`/api/${collection}/${id}?depth=0&draft=true&trash=true`)
    return (await response.json()) as Collections[Name]
  }

  /** The number of corrections of each edition, the oldest first. */
  async correctionsOf(list: string): Promise<number[]> {
    const response = await this.#request.get(`/api/editions?depth=0&pagination=false&sort=number&where[list][equals]=${list}`)
    return ((await response.json()) as { docs: Edition[] }).docs.map(({ corrections }) => corrections?.length ?? 0)
  }

  /** The newest first. */
  async versionsOf(list: string): Promise<List[]> {
    const response = await this.#request.get(`/api/lists/versions?depth=0&pagination=false&where[parent][equals]=${list}`)
    return ((await response.json()) as { docs: { version: List }[] }).docs.map(({ version }) => version)
  }

  async changeSite(data: Partial<Site>): Promise<void> {
    const { revision } = (await (await this.#request.get('/api/globals/site')).json()) as Site
    const response = await this.#request.post('/api/globals/site', { data: { revision, ...data } })
    expect(response.status(), await response.text()).toBe(200)
  }

  /** Schedules the saved state of a list to be published. @returns the id of the schedule */
  async schedule(list: string, { at }: { at: Date }): Promise<string> {
    const data = { action: 'publish', at: at.toISOString(), revision: await this.revisionOf('lists', list) }
    const response = await this.#request.post(`/api/lists/${list}/schedule`, { data })
    expect(response.status(), await response.text()).toBe(201)
    return ((await response.json()) as Schedule).id
  }

  async scheduleOf(id: string): Promise<Schedule> {
    return (await this.#request.get(`/api/schedules/${id}?depth=0`)).json()
  }

  /** The views of a list's page in the last week and month; null when it is not public. */
  async viewsOf(list: string): Promise<Views | null> {
    return ((await (await this.#request.get(`/api/views/lists/${list}`)).json()) as { views: Views | null }).views
  }

  async remove(collection: keyof Collections, id: string): Promise<void> {
    const response = await this.#request.delete(`/api/${collection}/${id}`)
    expect(response.status(), await response.text()).toBe(200)
    this.#made.splice(
      this.#made.findIndex((made) => made.id === id),
      1,
    )
  }

  /** Adds a document that was made in the admin to the clean-up, by its address in the admin. */
  adopt(collection: keyof Collections, adminUrl: string): void {
    this.#made.push({ collection, id: new URL(adminUrl).pathname.split('/').at(-1) ?? '' })
  }

  async bySlug<Name extends 'lists' | 'montages' | 'people'>(collection: Name, slug: string): Promise<Collections[Name]> {
    const response = await this.#request.get(`/api/${collection}?depth=0&limit=1&where[slug][equals]=${slug}`)
    const { docs } = (await response.json()) as { docs: Collections[Name][] }
    const [doc] = docs
    if (!doc) throw new Error(`No ${collection} has the slug ${slug}.`)
    return doc
  }

  async count(collection: keyof Collections, where: string): Promise<number> {
    const response = await this.#request.get(`/api/${collection}/count?draft=true&${where}`)
    return ((await response.json()) as { totalDocs: number }).totalDocs
  }

  /** Deletes the documents of the test, lists before their montages. Throws when one cannot be deleted. */
  async clear(): Promise<void> {
    const showing = ['lists', 'topics', 'montages', 'people', 'media', 'users']
    for (const { collection, id } of this.#made.toSorted((a, b) => showing.indexOf(a.collection) - showing.indexOf(b.collection))) {
      const response = await this.#request.delete(`/api/${collection}/${id}?trash=true&overrideLock=true`)
      if (![200, 404].includes(response.status())) throw new Error(`${collection} ${id} cannot be removed: ${await response.text()}`)
    }
  }

  async #created<Name extends keyof Collections>(
    collection: Name,
    response: Awaited<ReturnType<APIRequestContext['post']>>,
  ): Promise<Collections[Name]> {
    expect(response.status(), await response.text()).toBe(201)
    const { doc } = (await response.json()) as { doc: Collections[Name] }
    this.#made.push({ collection, id: doc.id })
    return doc
  }
}
