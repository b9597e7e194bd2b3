import type { IncomingMessage } from 'node:http'
import { CmsDown } from 'types/cms-faults'
import type { ShareAnswer } from 'types/preview/share'

import { cms } from '../cms-client/cms.ts'
import { storePictures } from '../store/pictures/media-store.ts'
import { lastSiteLanguages } from '../words/site-language.ts'
import { wordsIn } from '../words/words.ts'

export type SharedPreview = Extract<ShareAnswer, { status: 'page' }>

/** `code`: an HTTP status. */
export type ShareFailure = { code: 410 | 503; reason: string }

/** Reads what a link shows. The page server says in a header whether a person opens it. Null for a link that never was. */
export async function readShare(token: string, { headers }: IncomingMessage): Promise<ShareFailure | SharedPreview | null> {
  try {
    const answer = await cms().share({ counts: headers['x-montage-opened'] === 'yes', token })
    if (answer.status === 'absent') return null
    if (answer.status === 'ended') return { code: 410, reason: answer.reason }
    return { ...answer, page: await storePictures(answer.page) }
  } catch (error) {
    if (!(error instanceof CmsDown)) throw error
    return { code: 503, reason: wordsIn(lastSiteLanguages().words).failure.shareAway }
  }
}
