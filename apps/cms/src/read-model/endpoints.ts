import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { isRenditionName } from 'types/content/picture'
import { isSigned, signatureHeader } from 'types/signature'
import { maxPaths, type PagesQuestion, type PublicationsQuestion, questionPaths, type RenditionQuestion } from 'types/site-questions'

import { env } from '../env.ts'
import { renditions } from '../storage/stores.ts'
import { readPages } from './read-pages.ts'
import { readPublications } from './read-publications.ts'

const maxBytes = 20_000

/** What the site may ask, and nobody without its signature: 401. A question that is none is 400. */
export const siteEndpoints: Endpoint[] = [
  answering<PagesQuestion>(questionPaths.pages, async ({ paths }, { payload }) => {
    const isQuestion =
      Array.isArray(paths) && paths.length > 0 && paths.length <= maxPaths && paths.every((path) => typeof path === 'string')
    return isQuestion ? Response.json(await readPages(paths, payload)) : refusal(`Say which pages: "paths", 1 to ${maxPaths} of them.`)
  }),
  answering<PublicationsQuestion>(questionPaths.publications, async ({ part, since }, { payload }) => {
    const isQuestion = Number.isSafeInteger(since) && Number.isSafeInteger(part) && part > 0
    return isQuestion
      ? Response.json(await readPublications(since, part, payload))
      : refusal('Say since which publication: "since", "part".')
  }),
  answering<RenditionQuestion>(questionPaths.rendition, async ({ name }, req) => {
    if (!isRenditionName(name)) return refusal('Say which file: "name".')
    const bytes = (await isOfImage(name, req)) ? await renditions.read(name) : null
    return bytes ? new Response(new Uint8Array(bytes)) : Response.json({ error: 'There is no such file.' }, { status: 404 })
  }),
]

/** Also when the image has others by now: a page may name it still. */
async function isOfImage(name: string, { payload }: PayloadRequest): Promise<boolean> {
  const set = await payload.db.findOne({ collection: 'renditions', where: { 'files.name': { equals: name } } })
  return set !== null
}

function answering<Question>(
  path: string,
  answer: (question: Partial<Question> & Question, req: PayloadRequest) => Promise<Response>,
): Endpoint {
  const handler: PayloadHandler = async (req) => {
    // Before it is known who asks: nobody is to fill the memory.
    if (!(Number(req.headers.get('content-length') ?? Number.NaN) <= maxBytes)) {
      return Response.json({ error: `A question has at most ${maxBytes} bytes.` }, { status: 413 })
    }
    const body = (await req.text?.()) ?? ''
    if (!isSigned(body, req.headers.get(signatureHeader) ?? undefined, env.announceSecret, 'question')) {
      return Response.json({ error: 'The signature is missing, wrong or older than five minutes.' }, { status: 401 })
    }
    const question = parse(body)
    return question ? answer(question as Question, req) : refusal('The body is no JSON object.')
  }
  return { handler, method: 'post', path: path.replace(/^\/api/, '') }
}

function parse(body: string): object | null {
  try {
    const question: unknown = JSON.parse(body)
    return typeof question === 'object' ? question : null
  } catch {
    return null
  }
}

const refusal = (error: string): Response => Response.json({ error }, { status: 400 })
