import { element } from './element.ts'

/** Where the page leaves room for tools: at a film, or at a whole list. See `components/pieces/tools.tsx`. */
export type Place = {
  title: string
  /** Says what came of an action, to those who see and those who listen. Tools stand before it. */
  status: HTMLOutputElement
}

/** A place at a film. */
export type Film = Place & {
  slug: string
  /** In the list that this page is; 0 on a page of the film's own. */
  rank: number
}

export const isFilm = (place: Place): place is Film => 'slug' in place

export const findPlaces = (): (Film | Place)[] =>
  [...document.querySelectorAll<HTMLElement>('.tools')].map((slot) => {
    const { montage: slug, title = '' } = slot.dataset
    const status = element('output')
    slot.append(status)
    return slug ? { rank: slot.closest('li')?.value ?? 0, slug, status, title } : { status, title }
  })

let last: Place | undefined

/** Says something at a place, and takes back what was said at another one before. */
export function say(place: Place, ...words: (Node | string)[]): void {
  last?.status.replaceChildren()
  place.status.replaceChildren(...words)
  last = place
}
