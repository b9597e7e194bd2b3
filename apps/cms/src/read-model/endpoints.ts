import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { isRenditionName } from 'types/content/picture'
import { isSigned, signatureHeader } from 'types/signature'
import { maxPaths, type PagesQuestion, type PublicationsQuestion, questionPaths, type RenditionQuestion } from 'types/site-questions'

import { env } from '../env.ts'
import { readRendition } from '../renditions/read-rendition.ts'
import { readPages } from './read-pages.ts'
import { readPublications } from './read-publications.ts'

const maxBytes = 20_000

/** The signed questions of the site. 401 without a valid signature, 400 for a malformed question. */
export const siteEndpoints: Endpoint[] = [
  signedEndpoint<PagesQuestion>(questionPaths.pages, async ({ paths }, { payload }) => {
    const isQuestion =
      Array.isArray(paths) && paths.length > 0 && paths.length <= maxPaths && paths.every((path) => typeof path === 'string')
    return isQuestion ? Response.json(await readPages(paths, payload)) : badRequest(`Say which pages: "paths", 1 to ${maxPaths} of them.`)
  }),
  signedEndpoint<PublicationsQuestion>(questionPaths.publications, async ({ part, since }, { payload }) => {
    const isQuestion = Number.isSafeInteger(since) && Number.isSafeInteger(part) && part > 0
    return isQuestion
      ? Response.json(await readPublications(since, part, payload))
      : badRequest('Say since which publication: "since", "part".')
  }),
  signedEndpoint<RenditionQuestion>(questionPaths.rendition, async ({ name }, req) => {
    if (!isRenditionName(name)) return badRequest('Say which file: "name".')
    const bytes = await readRendition(name, req.payload)
    return bytes ? new Response(new Uint8Array(bytes)) : Response.json({ error: 'There is no such file.' }, { status: 404 })
  }),
]

function signedEndpoint<Question>(
  path: string,
  answer: (question: Partial<Question> & Question, req: PayloadRequest) => Promise<Response>,
): Endpoint {
  const handler: PayloadHandler = async (req) => {
    // Checked before the body is read: the sender is unknown.
    if (!(Number(req.headers.get('content-length') ?? Number.NaN) <= maxBytes)) {
      return Response.json({ error: `A question has at most ${maxBytes} bytes.` }, { status: 413 })
    }
    const body = (await req.text?.()) ?? ''
    if (!isSigned(body, req.headers.get(signatureHeader) ?? undefined, env.announceSecret, 'question')) {
      return Response.json({ error: 'The signature is missing, wrong or older than five minutes.' }, { status: 401 })
    }
    const question = parse(body)
    return question ? answer(question as Question, req) : badRequest('The body is no JSON object.')
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

const badRequest = (error: string): Response => Response.json({ error }, { status: 400 })
