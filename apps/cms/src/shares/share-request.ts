import { addDataAndFileToRequest, type PayloadRequest } from 'payload'

import { validationError } from '../errors/validation-error.ts'
import type { Share } from '../payload-types.ts'
import { lifetimes, longestFor } from './share-limits.ts'

type ShareRequest = { days: number; follows: Share['follows']; for: string }

/** Throws 400 for a malformed body. */
export async function parseShareRequest(req: PayloadRequest): Promise<ShareRequest> {
  await addDataAndFileToRequest(req)
  const { days = 7, follows, for: given } = (req.data ?? {}) as Record<keyof ShareRequest, unknown>
  const name = typeof given === 'string' ? given.replace(/[\s\p{Cc}\p{Surrogate}]+/gu, ' ').trim() : ''
  if (!name || name.length > longestFor) {
    throw validationError({ message: `Say for whom the link is, in ${longestFor} characters at most.`, path: 'for' })
  }
  if (!lifetimes.some((each) => each === days)) {
    throw validationError({ message: `Say how many days the link works: ${lifetimes.join(', ')}.`, path: 'days' })
  }
  if (follows !== 'draft' && follows !== 'copy') {
    throw validationError({
      message: 'Choose whether the link follows the draft ("draft") or stays as it is now ("copy").',
      path: 'follows',
    })
  }
  return { days: days as number, follows, for: name }
}
