import type { Site } from '../content/site.ts'
import type { PreviewContent } from './question.ts'

export const shareFolder = '/preview/s/'

/** The address of a link to a preview, for people without an account. */
export const pathOfShare = (token: string): string => shareFolder + token

/** 32 random bytes in base64url. */
export const isShareToken = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{43}$/.test(value)

/** The signed question for what a link shows. `counts`: a person opens it, and no program. */
export type ShareQuestion = { counts: boolean; token: string }

/** `ended`: the link worked once; `reason` is a sentence for who has it. `by`: the name of who made it. `until`: an ISO time. */
export type ShareAnswer =
  | { status: 'absent' }
  | { reason: string; status: 'ended' }
  | { by: string; page: PreviewContent; site: Site; status: 'page'; until: string }
