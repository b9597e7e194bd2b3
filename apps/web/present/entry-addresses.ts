import { pathOfList } from 'types/addresses'

type Slugged = { slug: string }

/** An entry of a list on a page of its own: an address to share, with a picture that says its rank. */
export const pathOfEntry = (list: Slugged, film: Slugged): string => `${pathOfList(list)}/films/${film.slug}`

/** With the publication of the list in its name: those who make cards keep a picture by its address. */
export const pathOfEntryPicture = (path: string, publication: number): string => `${path}/picture-${publication}.jpg`
