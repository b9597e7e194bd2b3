import { fill } from '../../words/fill.ts'
import { button, element } from '../element.ts'
import type { ListProgress, Progress } from './progress.ts'
import { qrOf } from './qr.ts'
import { countedFilms, countedLists, words } from './seen-words.ts'

const section = (title: string, ...content: (Node | string)[]): HTMLElement => element('section', {}, element('h2', {}, title), ...content)

export function listSections({ begun, others }: Progress): HTMLElement[] {
  return [
    ...(begun.length > 0 ? [section(words.begun, rowsOf(begun))] : []),
    ...(others.length > 0
      ? [section(words.others, others.length > maxOpen ? folded(countedLists(others.length), rowsOf(others)) : rowsOf(others))]
      : []),
  ]
}

const maxOpen = 12

const rowsOf = (lists: ListProgress[]): HTMLElement =>
  element(
    'ul',
    {},
    ...lists.map(({ language, of, path, seen, title }) => {
      const count = fill(words.of, { all: of, seen })
      const bar = Object.assign(element('progress', { max: of, value: seen }), { ariaLabel: count })
      const link = element('a', { dir: 'auto', href: path, ...(language && { lang: language }) }, title)
      return element('li', {}, link, element('span', {}, count), bar)
    }),
  )

const folded = (name: string, content: HTMLElement): HTMLElement => element('details', {}, element('summary', {}, name), content)

export function filmSection({ films, unknown }: Progress): HTMLElement | null {
  if (films.length + unknown === 0) return null
  const rows = films.map(({ slug, title, year }) =>
    element('li', {}, element('a', { dir: 'auto', href: `/montages/${slug}` }, title), element('span', {}, String(year))),
  )
  const rest = unknown > 0 ? [element('p', {}, fill(words.unknown, { films: countedFilms(unknown) }))] : []
  return section(words.filmsTitle, element('ul', {}, ...rows), ...rest)
}

/** The ways to another device: an address and its QR code, both made in the page. */
export function travelSection(address: string, copyAddress: () => void): HTMLElement {
  const field = element('textarea', { className: 'copy-field', readOnly: true, rows: 3, value: address })
  const code = qrOf(address)
  const made = section(
    words.travelTitle,
    element('p', {}, words.travel),
    element('label', {}, words.address, field),
    element('p', {}, Object.assign(button(copyAddress, words.copyAddress), { className: 'poster-button' })),
    code ? picture(code) : element('p', {}, words.tooMany),
  )
  made.className = 'seen-travel'
  return made
}

const svg = 'http://www.w3.org/2000/svg'

/** Dark on light in both themes: some cameras read nothing else. */
function picture({ path, size }: { path: string; size: number }): Element {
  const drawn = document.createElementNS(svg, 'svg')
  for (const [name, value] of [
    ['viewBox', `0 0 ${size} ${size}`],
    ['role', 'img'],
    ['aria-label', words.code],
    ['shape-rendering', 'crispEdges'],
  ] as const) {
    drawn.setAttribute(name, value)
  }
  for (const [d, fill] of [
    [`M0 0h${size}v${size}H0z`, '#fff'],
    [path, '#000'],
  ] as const) {
    const shape = document.createElementNS(svg, 'path')
    shape.setAttribute('d', d)
    shape.setAttribute('fill', fill)
    drawn.append(shape)
  }
  return drawn
}
