// Fills the page of what a reader has seen. Without this script the page says why it is empty.
import { fill } from '../../words/fill.ts'
import { copy } from '../copy.ts'
import { element } from '../element.ts'
import type { Place } from '../places.ts'
import { openSeen } from '../seen-store.ts'
import { words as tools } from '../tool-words.ts'
import { arrivalOf } from './arrival.ts'
import { encodeTicks } from './code.ts'
import { progressOf } from './progress.ts'
import { filmSection, listSections, travelSection } from './sections.ts'
import type { SeenIndex } from './seen-index.ts'
import { countedFilms, countedLists, words } from './seen-words.ts'

const page = document.querySelector<HTMLElement>('[data-seen]')
const count = document.querySelector<HTMLElement>('[data-seen-count]')
const store = openSeen(() => localStorage)
const nothing: SeenIndex = { films: [], lists: [] }

async function readIndex(): Promise<SeenIndex | null> {
  try {
    const answer = await fetch('/seen.json')
    return answer.ok ? ((await answer.json()) as SeenIndex) : null
  } catch {
    return null
  }
}

const countIn = (films: number, lists: number | null): string =>
  lists === null ? countedFilms(films) : fill(words.count, { films: countedFilms(films), lists: countedLists(lists) })

async function fillPage(into: HTMLElement): Promise<void> {
  const status = element('output')
  const arrival = element('div')
  const content = element('div')
  into.append(status, arrival, content)
  const place: Place = { status, title: document.title }
  const index = await readIndex()
  const names = new Map((index ?? nothing).films.map(([slug, title, year]) => [slug, `${title} (${year})`]))

  const paint = async () => {
    const slugs = store.all()
    const progress = progressOf(slugs, index ?? nothing)
    if (count) count.textContent = slugs.length === 0 ? words.none : countIn(slugs.length, index && progress.begun.length)
    const address = `${location.origin}/seen#${await encodeTicks(slugs)}`
    content.replaceChildren(
      ...(index ? listSections(progress) : [element('p', {}, words.away)]),
      ...[index && filmSection(progress)].filter((section) => section !== null),
      ...(slugs.length > 0 ? [travelSection(address, () => void copy(place, address, words.addressName))] : []),
    )
  }
  const arrive = async () => {
    const fragment = location.hash.slice(1)
    // A way within the page, such as the one past its head.
    if (fragment && document.getElementById(fragment)) return
    const question = await arrivalOf(
      fragment,
      store,
      (slug) => names.get(slug) ?? slug,
      (message, slugs) => {
        const isStored = store.change(slugs, true)
        arrival.replaceChildren()
        status.textContent = [message, isStored ? '' : tools.notStored].filter(Boolean).join(' ')
        // The ticks are stored, or refused: a reload does not ask again.
        history.replaceState(null, '', location.pathname)
        void paint()
      },
    )
    arrival.replaceChildren(...(question ? [question] : []))
    question?.querySelector('h2')?.focus()
  }
  const catchUp = () => {
    store.reread()
    void paint()
  }
  addEventListener('storage', catchUp)
  addEventListener('pageshow', (event) => event.persisted && catchUp())
  addEventListener('hashchange', () => void arrive())
  await paint()
  await arrive()
}

if (page) fillPage(page).catch(reportError)
