import { maxPreviewBytes } from 'types/preview/question'
import { questionPaths } from 'types/site-questions'

import { bodyTooLarge } from '../errors/faults-of-callers.ts'
import { maxUploadBytes } from '../media/accepted-uploads.ts'

const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** The largest bodies that are read, in bytes. */
const limits = { signedIn: 8 * megabyte, stranger: 64 * kilobyte, preview: maxPreviewBytes, upload: maxUploadBytes + 8 * megabyte }

/**
 * A request whose body can be read to the limit of its sender only. `isTooLarge` says whether it turned out to be larger; a body that names its length
 * is refused before it is read.
 */
export function limitBody(request: Request, isSignedIn: boolean): { isTooLarge: () => boolean; limit: number; request: Request } {
  const isUpload = isSignedIn && (request.headers.get('content-type') ?? '').startsWith('multipart/form-data')
  const ofStranger = new URL(request.url).pathname === questionPaths.preview ? limits.preview : limits.stranger
  const limit = isUpload ? limits.upload : isSignedIn ? limits.signedIn : ofStranger
  const length = request.headers.get('content-length')
  if (length !== null || request.body === null) return { isTooLarge: () => Number(length) > limit, limit, request }

  let bytes = 0
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes > limit) controller.error(new Error(bodyTooLarge))
      else controller.enqueue(chunk)
    },
  })
  const body = request.body.pipeThrough(counting)
  return { isTooLarge: () => bytes > limit, limit, request: new Request(request, { body, duplex: 'half' } as RequestInit) }
}

export const answerTooLarge = (limit: number): Response => {
  const size = limit < megabyte ? `${limit / kilobyte} kB` : `${limit / megabyte} MB`
  return Response.json(
    { errors: [{ message: `The body of this request is larger than ${size}, the most that is taken.` }] },
    { status: 413 },
  )
}
