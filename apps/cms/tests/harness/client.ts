import config from '@payload-config'
import { handleEndpoints } from 'payload'

import { env } from '../../src/env.ts'
import { guardRead, guardWrite } from '../../src/guard/rest-handlers.ts'
import { respond } from './setup/next-after.ts'

type Document = { [field: string]: unknown; _status?: string; id: string; slug: string; updatedAt: string }
export type Fault = { message: string; path: string }

export type Answer = {
  body: Document & {
    doc: Document
    docs: Document[]
    errors: { data?: { errors: Fault[] }; message: string }[]
    message: string
    totalDocs: number
  }
  headers: Headers
  status: number
}

export const faultsOf = ({ body }: Answer): Fault[] =>
  body.errors?.flatMap(({ data }) => data?.errors ?? []).map(({ message, path }) => ({ message, path })) ?? []

export const messageOf = ({ body }: Answer): string => [...(body.errors ?? []).map(({ message }) => message), body.message].join(' ')

const handle = (request: Request) => handleEndpoints({ config, request })
const read = guardRead(handle)
const write = guardWrite(handle)

const afterResponses = new Set<Promise<unknown>>()

/** Calls the REST API like the admin panel: JSON or multipart, with a cookie and an Origin. */
export class Client {
  readonly #cookie: string

  constructor(cookie = '') {
    this.#cookie = cookie
  }

  static async signIn(email: string, password: string): Promise<Client> {
    const { body, headers, status } = await new Client().post('/users/login', { email, password })
    if (status !== 200) throw new Error(`${email} could not sign in: ${JSON.stringify(body)}`)
    return new Client(
      headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; '),
    )
  }

  /** Resolves when the work that earlier requests put off until after their responses is done. */
  static backgroundWork = async (): Promise<void> => void (await Promise.all(afterResponses))

  get = (path: string, { signal }: { signal?: AbortSignal } = {}): Promise<Answer> => this.send('GET', path, undefined, {}, signal)
  delete = (path: string): Promise<Answer> => this.send('DELETE', path)
  patch = (path: string, data: unknown): Promise<Answer> => this.send('PATCH', path, JSON.stringify(data))
  /** Opens a document and saves a change of it, with its revision, like its form. */
  edit = async (path: string, data: object): Promise<Answer> => {
    const { body } = await this.get(`${path.split('?')[0]}?draft=true`)
    return this.patch(path, { revision: body.revision, ...data })
  }
  post = (path: string, data: unknown = {}): Promise<Answer> => this.send('POST', path, JSON.stringify(data))

  /** Sends a form with a file, like the admin panel. A PATCH gets the document's revision. */
  async upload(path: string, file: Blob, name: string, data: object = {}, method = 'POST'): Promise<Answer> {
    const revision = method === 'PATCH' ? (await this.get(path)).body.revision : undefined
    const form = new FormData()
    form.set('file', file, name)
    form.set('_payload', JSON.stringify({ revision, ...data }))
    return this.send(method, path, form)
  }

  async send(
    method: string,
    path: string,
    body?: FormData | string,
    headers: Record<string, string> = {},
    signal?: AbortSignal,
  ): Promise<Answer> {
    const request = new Request(`${env.cmsUrl}/api${path}`, {
      ...(body === undefined ? {} : { body }),
      ...(signal ? { signal } : {}),
      headers: {
        Origin: env.cmsUrl,
        ...(this.#cookie ? { Cookie: this.#cookie } : {}),
        ...(typeof body === 'string' ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      method,
    })
    const { finished, response } = await respond(() => (method === 'GET' ? read : write)(request))
    afterResponses.add(finished)
    const text = await response.clone().text()
    const isJson = response.headers.get('Content-Type')?.includes('json')
    return { body: isJson ? JSON.parse(text) : ({} as Answer['body']), headers: response.headers, status: response.status }
  }
}
