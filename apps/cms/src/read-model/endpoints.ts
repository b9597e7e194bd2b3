import type { Endpoint } from 'payload'
import { isRenditionName } from 'types/content/picture'
import {
  type InstanceQuestion,
  maxPaths,
  type PagesQuestion,
  type PublicationsQuestion,
  questionPaths,
  type RenditionQuestion,
} from 'types/site-questions'

import { noteInstance } from '../delivery/web-instances/known-origins.ts'
import { readRendition } from '../renditions/read-rendition.ts'
import { readPages } from './read-pages.ts'
import { readPublications } from './read-publications.ts'
import { badRequest, signedEndpoint } from './signed-endpoint.ts'

const maxBytes = 20_000

/** The signed questions of the site for what readers have, and the address at which an instance is told of it. */
export const siteEndpoints: Endpoint[] = [
  signedEndpoint<PagesQuestion>(questionPaths.pages, maxBytes, async ({ paths }, { payload }) => {
    const isQuestion =
      Array.isArray(paths) && paths.length > 0 && paths.length <= maxPaths && paths.every((path) => typeof path === 'string')
    return isQuestion ? Response.json(await readPages(paths, payload)) : badRequest(`Say which pages: "paths", 1 to ${maxPaths} of them.`)
  }),
  signedEndpoint<PublicationsQuestion>(questionPaths.publications, maxBytes, async ({ part, since }, { payload }) => {
    const isQuestion = Number.isSafeInteger(since) && Number.isSafeInteger(part) && part > 0
    return isQuestion
      ? Response.json(await readPublications(since, part, payload))
      : badRequest('Say since which publication: "since", "part".')
  }),
  signedEndpoint<RenditionQuestion>(questionPaths.rendition, maxBytes, async ({ name }, req) => {
    if (!isRenditionName(name)) return badRequest('Say which file: "name".')
    const bytes = await readRendition(name, req.payload)
    return bytes ? new Response(new Uint8Array(bytes)) : Response.json({ error: 'There is no such file.' }, { status: 404 })
  }),
  signedEndpoint<InstanceQuestion>(questionPaths.instance, maxBytes, async ({ origin }, { payload }) => {
    if (!isOrigin(origin)) return badRequest('Say at which address the instance is: "origin".')
    await noteInstance(origin, payload)
    return Response.json({})
  }),
]

const isOrigin = (origin: unknown): origin is string =>
  typeof origin === 'string' && /^https?:\/\//.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin
