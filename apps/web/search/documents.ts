import { isKeptBack } from 'types/content/countdown'
import type { FilmIndex, ListIndex, PeopleIndex, TopicIndex } from 'types/content/indexes'
import type { RankedList } from 'types/content/list'
import type { Words } from '../words/words.ts'
import { plainText } from './plain-text.ts'

export type SearchDocument = {
  /** `reason`: why an entry stands where it does. `text`: what stands before and after the entries of a list. */
  kind: 'film' | 'list' | 'person' | 'reason' | 'text' | 'topic'
  /** Of its page. Unique. */
  path: string
  /** Of a list, if it is not that of the site. */
  language?: string
  title: string
  year: number | null
  /** Directors, or the list of a text. */
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

export const topicDocuments = ({ topics }: Pick<TopicIndex, 'topics'>): SearchDocument[] =>
  topics.map(({ name, path, words }) => ({ kind: 'topic', names: '', path, text: words ?? '', title: name, year: null }))

/** The words on the page of a list that are found after all else. A countdown keeps its first reasons back. */
export function proseDocuments(list: RankedList, { search: words }: Words): SearchDocument[] {
  const { closing, entries, introduction, isCountdown, language, method, path, title } = list
  const inLanguage = language ? { language } : {}
  const text = [introduction, closing, method].map(plainText).filter(Boolean).join(' ')
  const ofList = { ...inLanguage, kind: 'text' as const, names: '', path: `${path}#_content`, text, title, year: null }
  const reasons = entries.flatMap(({ note, rank, slug, title: film, year }) =>
    note && !isKeptBack({ isCountdown, length: entries.length, rank })
      ? [
          {
            ...inLanguage,
            kind: 'reason' as const,
            names: words.reasonIn(rank, title),
            path: `${path}#${slug}`,
            text: note,
            title: film,
            year,
          },
        ]
      : [],
  )
  return text ? [ofList, ...reasons] : reasons
}
