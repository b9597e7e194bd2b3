import { fill } from '../words/fill.ts'
import { addressOf } from './address.ts'
import { copy } from './copy.ts'
import { button, unseen } from './element.ts'
import { isFilm, type Place } from './places.ts'
import { words } from './tool-words.ts'

export function addShare(places: Place[]): void {
  for (const place of places) {
    const { status, title } = place
    const url = addressOf(isFilm(place) ? place.slug : undefined)
    const copyLink = () => copy(place, url, words.link)

    status.before(button(copyLink, words.copyLink, unseen(` ${fill(words.linkTo, { title })}`)))
    if ('share' in navigator) status.before(button(() => share({ title, url }).catch(copyLink), words.share, unseen(` ${title}`)))
  }
}

/** Resolves also when the reader cancels. */
async function share(data: ShareData): Promise<void> {
  try {
    await navigator.share(data)
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error
  }
}
