import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { isSigned, signatureHeader } from 'types/signature'

import { env } from '../env.ts'

type Answer<Question> = (question: Partial<Question> & Question, req: PayloadRequest) => Promise<Response>

/** Answers a question of the site. 413 for a long body, 401 without a valid signature, 400 for a body that is no JSON object. */
export function signedEndpoint<Question>(path: string, maxBytes: number, answer: Answer<Question>): Endpoint {
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
    return question ? answer(question as Partial<Question> & Question, req) : badRequest('The body is no JSON object.')
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

export const badRequest = (error: string): Response => Response.json({ error }, { status: 400 })
