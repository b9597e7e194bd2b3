import { element } from './element.ts'

/** The room for tools at a film or a list, see `components/pieces/tools.tsx`. */
export type Place = {
  title: string
  /** Shows and announces the result of an action. */
  status: HTMLOutputElement
}

export type Film = Place & {
  slug: string
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

/** Shows a message at a place, and removes the one before. */
export function say(place: Place, ...words: (Node | string)[]): void {
  last?.status.replaceChildren()
  place.status.replaceChildren(...words)
  last = place
}
