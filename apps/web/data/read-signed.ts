import type { IncomingMessage } from 'node:http'
import { isSigned, type Purpose, signatureHeader } from 'types/signature'

import { env } from '../env.ts'
import { BodyTooLarge, readBody } from './read-body.ts'

export type Signed = { body: string; signature: string } | { error: string; status: 401 | 413 }

/** Reads a request of the CMS, whose signature covers the raw bytes. 413 for a longer body than `maxBytes`, 401 without a valid signature. */
export async function readSigned(request: IncomingMessage, maxBytes: number, purpose: Purpose): Promise<Signed> {
  let body: string
  try {
    body = await readBody(request, maxBytes)
  } catch (error) {
    if (error instanceof BodyTooLarge) return { error: error.message, status: 413 }
    throw error
  }
  const signature = String(request.headers[signatureHeader] ?? '')
  return isSigned(body, signature, env.announceSecret, purpose)
    ? { body, signature }
    : { error: 'The signature is missing, wrong or older than five minutes.', status: 401 }
}
