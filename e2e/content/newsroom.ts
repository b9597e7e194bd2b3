import { type APIRequestContext, expect } from '@playwright/test'
import type { Edition, List, Media, Montage, Person, Rendition, Schedule, Site, User } from '../../apps/cms/src/payload-types.ts'

import { flatPng } from './pictures.ts'

type Collections = { lists: List; media: Media; montages: Montage; people: Person; users: User }

/** What a change is answered with. */
export type Answer<Document> = { doc: Document; status: number; text: string }

/** Some fields of a document; a draft may have them empty. */
type Changes<Document> = { [Field in keyof Document]?: Document[Field] | null }

let count = 0
/** A name that no other test uses. */
export const unique = (name: string): string => `${name} ${Date.now().toString(36)}${++count}`

/** What an editor does in the admin, by the REST API that the admin uses: quick ways to the state a test begins with. */
export class Newsroom {
  readonly #request: APIRequestContext
  readonly #plainImage: string
  readonly #made: { collection: keyof Collections; id: string }[] = []

  /**
   * @param request signed in
   * @param plainImage for whatever needs an image, and does not care for which: it has its renditions, and nobody changes it
   */
  constructor(request: APIRequestContext, plainImage: string) {
    this.#request = request
    this.#plainImage = plainImage
  }

  /** An image of the test's own, with all its renditions: made while a test runs, they would have the pages that show it announced once more. */
  async image({ alt = 'A flat colour', colour = '#335577', credit = 'Illustration: Montage' } = {}): Promise<Media> {
    const image = await this.upload(await flatPng({ colour }), { alt, credit })
    await this.untilEncoded(image.id)
    return image
  }

  /** An image as soon as it is saved: its renditions are still made. */
  async upload(buffer: Buffer, texts = { alt: 'A picture', credit: 'Photograph: Montage' }): Promise<Media> {
    const response = await this.#request.post('/api/media', {
      multipart: { _payload: JSON.stringify(texts), file: { buffer, mimeType: 'image/png', name: 'picture.png' } },
    })
    return this.#created('media', response)
  }

  /** What there is of an image for readers, and how far the work on it is. */
  async renditionsOf(image: string): Promise<Rendition> {
    const response = await this.#request.get(`/api/renditions?depth=0&where[image][equals]=${image}`)
    const { docs } = (await response.json()) as { docs: Rendition[] }
    if (!docs[0]) throw new Error(`The image ${image} has no renditions.`)
    return docs[0]
  }

  /** Resolves when all renditions are made, of an image or of every one. */
  async untilEncoded(image?: string): Promise<void> {
    const ofOne = image ? `&where[image][equals]=${image}` : ''
    const waiting = async () => {
      const response = await this.#request.get(`/api/renditions/count?where[isDone][equals]=false${ofOne}`)
      return ((await response.json()) as { totalDocs: number }).totalDocs
    }
    await expect.poll(waiting, { intervals: [100, 200], timeout: 300_000 }).toBe(0)
  }

  /** Resolves when the site serves everything that was published. */
  async untilDelivered(): Promise<void> {
    const waiting = async () => ((await (await this.#request.get('/api/deliveries')).json()) as { total: number }).total
    await expect.poll(waiting, { intervals: [100, 200], timeout: 120_000 }).toBe(0)
  }

  montage(title: string, data: Partial<Montage> = {}): Promise<Montage> {
    const image = this.#plainImage
    return this.create('montages', { image, sequence: 'Somebody trains.', title, year: 1999, _status: 'published', ...data })
  }

  person(name: string, data: Partial<Person> = {}): Promise<Person> {
    return this.create('people', { name, _status: 'published', ...data })
  }

  list(title: string, montages: Montage[], data: Partial<List> = {}): Promise<List> {
    return this.create('lists', {
      counting: 'up',
      entries: montages.map(({ id }) => ({ montage: id })),
      image: this.#plainImage,
      standfirst: 'A list for a test.',
      title,
      _status: 'published',
      ...data,
    })
  }

  async create<Name extends keyof Collections>(collection: Name, data: Partial<Collections[Name]>): Promise<Collections[Name]> {
    return this.#created(collection, await this.#request.post(`/api/${collection}?depth=0`, { data }))
  }

  /** Changes a document, from the newest state of it. */
  async update<Name extends keyof Collections>(collection: Name, id: string, data: Changes<Collections[Name]>, query = ''): Promise<void> {
    const from = collection === 'users' ? {} : { revision: await this.revisionOf(collection, id) }
    const { status, text } = await this.attempt(collection, id, { ...from, ...data }, query)
    expect(status, text).toBe(200)
  }

  /** Sends a change as it is, which may be refused. Rejects when there is no answer. */
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

  /** The number of a document's newest save, as its form would have it. */
  async revisionOf(collection: Exclude<keyof Collections, 'users'>, id: string): Promise<number | null> {
    return (await this.newest(collection, id)).revision ?? null
  }

  /** The newest saved state of a document, draft or not. */
  async newest<Name extends keyof Collections>(collection: Name, id: string): Promise<Collections[Name]> {
    const response = await this.#request.get(`/api/${collection}/${id}?depth=0&draft=true&trash=true`)
    return (await response.json()) as Collections[Name]
  }

  /** How often each edition of a list was corrected, the oldest first. */
  async correctionsOf(list: string): Promise<number[]> {
    const response = await this.#request.get(`/api/editions?depth=0&pagination=false&sort=number&where[list][equals]=${list}`)
    return ((await response.json()) as { docs: Edition[] }).docs.map(({ corrections }) => corrections?.length ?? 0)
  }

  /** Every saved state of a list, the newest first. */
  async versionsOf(list: string): Promise<List[]> {
    const response = await this.#request.get(`/api/lists/versions?depth=0&pagination=false&where[parent][equals]=${list}`)
    return ((await response.json()) as { docs: { version: List }[] }).docs.map(({ version }) => version)
  }

  /** Changes what every page says of the site. */
  async changeSite(data: Partial<Site>): Promise<void> {
    const { revision } = (await (await this.#request.get('/api/globals/site')).json()) as Site
    const response = await this.#request.post('/api/globals/site', { data: { revision, ...data } })
    expect(response.status(), await response.text()).toBe(200)
  }

  /** Schedules what is saved of a list to go live. @returns the id of the schedule */
  async schedule(list: string, { at }: { at: Date }): Promise<string> {
    const data = { action: 'publish', at: at.toISOString(), revision: await this.revisionOf('lists', list) }
    const response = await this.#request.post(`/api/lists/${list}/schedule`, { data })
    expect(response.status(), await response.text()).toBe(201)
    return ((await response.json()) as Schedule).id
  }

  async scheduleOf(id: string): Promise<Schedule> {
    return (await this.#request.get(`/api/schedules/${id}?depth=0`)).json()
  }

  async remove(collection: keyof Collections, id: string): Promise<void> {
    const response = await this.#request.delete(`/api/${collection}/${id}`)
    expect(response.status(), await response.text()).toBe(200)
    this.#made.splice(
      this.#made.findIndex((made) => made.id === id),
      1,
    )
  }

  /** Takes what was made in the admin into the clean-up: the document that an admin address names. */
  adopt(collection: keyof Collections, adminUrl: string): void {
    this.#made.push({ collection, id: new URL(adminUrl).pathname.split('/').at(-1) ?? '' })
  }

  /** The published document at a slug. */
  async bySlug<Name extends 'lists' | 'montages' | 'people'>(collection: Name, slug: string): Promise<Collections[Name]> {
    const response = await this.#request.get(`/api/${collection}?depth=0&limit=1&where[slug][equals]=${slug}`)
    const { docs } = (await response.json()) as { docs: Collections[Name][] }
    const [doc] = docs
    if (!doc) throw new Error(`No ${collection} has the slug ${slug}.`)
    return doc
  }

  /** How many documents match. */
  async count(collection: keyof Collections, where: string): Promise<number> {
    const response = await this.#request.get(`/api/${collection}/count?draft=true&${where}`)
    return ((await response.json()) as { totalDocs: number }).totalDocs
  }

  /** Removes what was made: what shows goes before what is shown. Throws when something cannot be removed. */
  async clear(): Promise<void> {
    const showing = ['lists', 'montages', 'people', 'media', 'users']
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
