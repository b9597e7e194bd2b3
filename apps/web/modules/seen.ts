import { element, unseen } from './element.ts'
import { type Film, isFilm, type Place, say } from './places.ts'
import { addProgress, type Change } from './progress.ts'
import { openSeen, type SeenStore } from './seen-store.ts'
import { words } from './tool-words.ts'

export function addSeen(places: Place[]): void {
  const store = openSeen(() => localStorage)
  const films = places.filter(isFilm)
  const change: Change = (place, slugs, isSeen) => {
    const isStored = store.change(slugs, isSeen)
    say(place, ...(isStored ? [] : [words.notStored]))
    paint()
  }
  const paints = places.map((place) => (isFilm(place) ? addTick(place, store, change) : addProgress(place, films, store, change)))
  const paint = () => {
    for (const each of paints) each()
  }
  const catchUp = () => {
    store.reread()
    paint()
  }
  addEventListener('storage', catchUp)
  // A page in the back/forward cache gets no storage events.
  addEventListener('pageshow', catchUp)
  paint()
}

/** @returns updates the tick at the film and in the running order */
function addTick(film: Film, store: SeenStore, change: Change): () => void {
  const box = element('input', { onchange: () => change(film, [film.slug], box.checked), type: 'checkbox' })
  film.status.parentElement?.prepend(element('label', {}, box, words.seenIt, unseen(` ${film.title}`)))
  const mark = element('span', { className: 'running-order-seen' }, ` ${words.seen}`)
  const line = document.querySelector(`.running-order a[href="#${film.slug}"] .running-order-title`)
  return () => {
    box.checked = store.has(film.slug)
    if (box.checked) line?.append(mark)
    else mark.remove()
  }
}
