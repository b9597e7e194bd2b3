import { CmsDown, CmsError } from './cms-faults.ts'
import type { PreviewAnswer, PreviewQuestion } from './preview/question.ts'
import type { ShareAnswer, ShareQuestion } from './preview/share.ts'
import { currentRequestId, newRequestId, proveId, provenIdHeader } from './server/request-id.mjs'
import { sign, signatureHeader } from './signature.ts'
import {
  type InstanceQuestion,
  type PagesAnswer,
  type PagesQuestion,
  type PublicationsAnswer,
  type PublicationsQuestion,
  questionPaths,
  type RenditionQuestion,
} from './site-questions.ts'

export type CmsClient = ReturnType<typeof createCmsClient>

type Options = {
  baseUrl: string
  secret: string
  timeoutInMs?: number
}

/** A client for the CMS. Its methods reject with `CmsDown` when there is no usable answer, with `CmsError` when the CMS refuses the question. */
export function createCmsClient({ baseUrl, secret, timeoutInMs = 5000 }: Options) {
  const post = async (path: string, question: object): Promise<{ bytes: Buffer | null; url: string }> => {
    const url = new URL(path, baseUrl).href
    const body = JSON.stringify(question)
    const headers = {
      'Content-Type': 'application/json',
      [provenIdHeader]: proveId(currentRequestId() ?? newRequestId(), secret),
      [signatureHeader]: sign(body, secret, 'question'),
    }
    let response: Response
    let bytes: Buffer
    try {
      response = await fetch(url, { body, headers, method: 'POST', redirect: 'error', signal: AbortSignal.timeout(timeoutInMs) })
      bytes = Buffer.from(await response.arrayBuffer())
    } catch (error) {
      throw new CmsDown(url, reasonOf(error))
    }
    if (isRefusal(response.status)) throw new CmsError(response.status, url)
    if (response.status === 404) return { bytes: null, url }
    if (!response.ok) throw new CmsDown(url, `status ${response.status}`)
    return { bytes, url }
  }

  return {
    async pages(question: PagesQuestion): Promise<PagesAnswer> {
      const { bytes, url } = await post(questionPaths.pages, question)
      const answer = parse<PagesAnswer>(bytes, url)
      if (!isObject(answer.site) || !isObject(answer.pages) || question.paths.some((path) => !isObject(answer.pages[path]))) {
        throw new CmsDown(url, 'what it sent tells of other pages')
      }
      return answer
    },

    async preview(question: PreviewQuestion): Promise<PreviewAnswer> {
      const { bytes, url } = await post(questionPaths.preview, question)
      const answer = parseObject(bytes, url)
      if (!['absent', 'ended', 'page'].includes(String(answer.status))) throw new CmsDown(url, 'what it sent tells of no preview')
      return answer as PreviewAnswer
    },

    async share(question: ShareQuestion): Promise<ShareAnswer> {
      const { bytes, url } = await post(questionPaths.share, question)
      const answer = parseObject(bytes, url)
      if (!['absent', 'ended', 'page'].includes(String(answer.status))) throw new CmsDown(url, 'what it sent tells of no link')
      return answer as ShareAnswer
    },

    async publications(question: PublicationsQuestion): Promise<PublicationsAnswer> {
      const { bytes, url } = await post(questionPaths.publications, question)
      const answer = parse<PublicationsAnswer>(bytes, url)
      if (!isObject(answer.publications)) throw new CmsDown(url, 'what it sent tells of no publications')
      return answer
    },

    /** A CMS of an earlier release does not know the question, and is told of the instance by its settings. */
    async instance(question: InstanceQuestion): Promise<void> {
      await post(questionPaths.instance, question)
    },

    async rendition(question: RenditionQuestion): Promise<Buffer | null> {
      return (await post(questionPaths.rendition, question)).bytes
    },
  }
}

function parse<Answer extends { installation: unknown }>(bytes: Buffer | null, url: string): Answer {
  const answer = parseObject(bytes, url)
  if (!isObject(answer.installation)) throw new CmsDown(url, 'what it sent is no answer to the site')
  return answer as Answer
}

function parseObject(bytes: Buffer | null, url: string): Record<string, unknown> {
  if (bytes === null) throw new CmsDown(url, 'status 404')
  let answer: unknown
  try {
    answer = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new CmsDown(url, 'what it sent is not JSON')
  }
  if (!isObject(answer)) throw new CmsDown(url, 'what it sent is no answer to the site')
  return answer
}

/** 404, 408 and 429 may pass; all other 4xx are faults of the question. */
const isRefusal = (status: number): boolean => status >= 400 && status < 500 && ![404, 408, 429].includes(status)

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function reasonOf(error: unknown): string {
  const { cause, message, name } = error as Error & { cause?: { code?: string; message?: string } }
  if (name === 'TimeoutError') return 'it took too long'
  return cause?.code ?? cause?.message ?? message
}
