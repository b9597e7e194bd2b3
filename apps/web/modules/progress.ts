import { addressOf } from './address.ts'
import { copy } from './copy.ts'
import { button, element } from './element.ts'
import type { Film, Place } from './places.ts'
import type { SeenStore } from './seen-store.ts'
import { progressIn, seenText } from './seen-text.ts'
import { words } from './tool-words.ts'

/** Ticks or unticks films, with a message at the place when the browser does not store it. */
export type Change = (place: Place, slugs: string[], isSeen: boolean) => void

/**
 * Adds the count of seen films to a list, and buttons to copy, save and clear the ticks.
 * @returns updates them
 */
export function addProgress(list: Place, films: Film[], store: SeenStore, change: Change): () => void {
  const lines = () => films.map(({ rank, slug, title }) => ({ isSeen: store.has(slug), rank, title }))
  const text = () => seenText(list.title, addressOf(), lines(), words.progress)
  let cleared: string[] = []

  const count = element('output', { className: 'seen-count' })
  const clear = button(() => {
    const isBack = cleared.length > 0
    const slugs = isBack ? cleared : films.map(({ slug }) => slug).filter(store.has)
    cleared = isBack ? [] : slugs
    change(list, slugs, isBack)
  })
  const ofTicks = element(
    'span',
    { className: 'seen-tools' },
    button(() => copy(list, text(), words.yourList), words.copyAsText),
    button(() => save(text()), words.save),
    clear,
  )
  const all = element('a', { href: '/seen' }, words.allTicks)
  list.status.parentElement?.prepend(count)
  list.status.before(ofTicks, all)
  return () => {
    const seen = lines().filter(({ isSeen }) => isSeen)
    if (seen.length > 0) cleared = []
    count.textContent = progressIn(lines(), words.progress)
    clear.textContent = cleared.length > 0 ? words.bringBack : words.clear
    ofTicks.hidden = seen.length + cleared.length === 0
  }
}

function save(text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  element('a', { download: `${addressOf().split('/').at(-1)}-seen.txt`, href }).click()
}
