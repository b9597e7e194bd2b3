import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Encoded } from '../store/pages/stored-page.ts'
import type { StoredFile } from '../store/stored-files.ts'
import type { NotFound } from './answer/not-found.mjs'
import type { PublicFiles } from './files/public-files.mjs'
import type { StoredPages } from './stored-pages.mjs'

export type Request = IncomingMessage
export type Response = ServerResponse
export type Listener = (request: Request, response: Response) => void

/** Answers a request, with more arguments than a listener. */
export type Handler<Arguments extends unknown[], Result = Promise<void>> = (
  request: Request,
  response: Response,
  ...rest: Arguments
) => Result

/** Next's own request handler. */
export type Next = Handler<[]>

export type Site = {
  /** Its folder. */
  build: string
  pages: StoredPages
  publicFiles: PublicFiles
  notFound: NotFound
  next: Next
}

export type BundleExports = {
  health: () => { fault: string | null; whyNotReady: string | null }
  indexNowKey: string
  isPagePath: (path: string) => boolean
  fileAt: (path: string) => Promise<StoredFile | null>
  readPicture: (folder: 'media' | 'share', name: string) => Promise<Buffer | null>
  /** A sentence in the language of the site, for who made too many requests. */
  refusal: (kind: 'tooManyPreviews' | 'tooManySearches', seconds: number) => string
}

export type Encoding = 'br' | 'gzip' | 'identity'

/** Header names and values in turn, as `writeHead` takes them: for plain HTTP and for TLS. */
type Headers = { plain: string[]; byTls: string[] }

/** A response in one encoding; `unchanged` are the headers of a 304. */
type Variant = { tag: string; body: Buffer | undefined; headers: Headers; unchanged: Headers }

/** A response that is made once and sent many times. */
export type Answer = {
  status: number
  modified: string | undefined
  variants: { identity: Variant; br?: Variant; gzip?: Variant }
  /** In bytes, for the limit of the memory. */
  size: number
  /** For an address with a query, of which no cache is told. */
  revalidated?: Answer
}

export type AnswerContent = {
  path: string
  caching: string
  status?: number
  type?: string
  body?: Buffer
  /** Null when the body is too short. */
  encoded?: Encoded | null
  /** The value of `Last-Modified`. */
  modified?: string
  /** Names and values of more headers in turn. */
  others?: string[]
}
