import { fill } from '../../words/fill.ts'
import { button, element } from '../element.ts'
import type { SeenStore } from '../seen-store.ts'
import { decodeTicks } from './code.ts'
import { countedFilms, words } from './seen-words.ts'

/**
 * What the fragment of the address brings, as a question or a sentence; null when there is no fragment. Nothing is stored before the reader agrees.
 * @param nameOf the title of a film, or its slug
 * @param done is called with what happened, in words
 */
export async function arrivalOf(
  fragment: string,
  store: SeenStore,
  nameOf: (slug: string) => string,
  done: (words: string, slugs: string[]) => void,
): Promise<HTMLElement | null> {
  if (fragment === '') return null
  const slugs = await decodeTicks(fragment)
  if (!slugs) return slip(words.cutTitle, words.cut, [words.goOn, () => done('', [])])
  const fresh = slugs.filter((slug) => !store.has(slug))
  const films = countedFilms(slugs.length)
  if (fresh.length === 0) return slip(words.knownTitle, fill(words.known, { films }), [words.good, () => done('', [])])

  const first = fresh.slice(0, maxNamed).map(nameOf).join(', ')
  const names = fresh.length > maxNamed ? fill(words.more, { count: fresh.length - maxNamed, names: first }) : first
  const freshFilms = countedFilms(fresh.length)
  return slip(
    fill(words.addTitle, { films: freshFilms }),
    fill(words.brings, { films, names }),
    [words.add, () => done(fill(words.added, { films: freshFilms }), fresh)],
    [words.leave, () => done(words.unchanged, [])],
  )
}

const maxNamed = 12

function slip(title: string, text: string, ...answers: [name: string, act: () => void][]): HTMLElement {
  const buttons = answers.map(([name, act]) => Object.assign(button(act, name), { className: 'poster-button' }))
  const content = [element('h2', { tabIndex: -1 }, title), element('p', {}, text), element('p', { className: 'seen-answers' }, ...buttons)]
  return Object.assign(element('section', { className: 'seen-arrival' }, ...content), { ariaLabel: title })
}
