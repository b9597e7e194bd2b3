import type { FilmIndex, ListIndex, PeopleIndex } from 'types/content/indexes'
import type { Words } from '../words/words.ts'

export type SearchDocument = {
  kind: 'film' | 'list' | 'person'
  /** Of its page. Unique. */
  path: string
  /** Of a list, if it is not that of the site. */
  language?: string
  title: string
  year: number | null
  /** Directors, and the lists of a film. */
  names: string
  text: string
}

export const filmDocuments = ({ films }: Pick<FilmIndex, 'films'>, words: Words): SearchDocument[] =>
  films.map(({ directors, path, places, title, year }) => ({
    kind: 'film',
    names: directors.map(({ name }) => name).join(', '),
    path,
    text: places
      .map(({ isKeptBack, rank, title }) => (isKeptBack ? words.search.placeKeptBack(title) : words.search.placeIn(rank, title)))
      .join('; '),
    title,
    year,
  }))

export const listDocuments = ({ lists }: Pick<ListIndex, 'lists'>): SearchDocument[] =>
  lists.map(({ language, path, published, standfirst, title }) => ({
    kind: 'list',
    ...(language && { language }),
    names: '',
    path,
    text: standfirst,
    title,
    year: published ? Number(published.slice(0, 4)) : null,
  }))

export const personDocuments = ({ people }: Pick<PeopleIndex, 'people'>): SearchDocument[] =>
  people.map(({ biography, name, path }) => ({ kind: 'person', names: '', path, text: biography ?? '', title: name, year: null }))
