/** The day is ISO, in the time zone of the site. */
export type ListRow = { path: string; language?: string; title: string; standfirst: string; published: string | null; length: number }

export type ListIndex = {
  path: string
  /** Newest first. */
  lists: ListRow[]
  /** The years of older pages, on the first page alone. */
  years: { year: string; path: string }[]
  older: string | null
  newer: string | null
}

export type IndexedFilm = {
  path: string
  title: string
  year: number
  /** `path`: null for a name without letters that can be in an address. */
  directors: { name: string; path: string | null }[]
  /** In the lists that were published last, first. Only on pages of letters, and on the page of all films when there are few. */
  places: { path: string; language?: string; title: string; rank: number; isKeptBack: boolean }[]
}

/** Films by title: all of them, or those of a letter, a decade or a director. */
export type FilmIndex = {
  path: string
  kind: 'all' | 'decade' | 'director' | 'letter'
  /** Of the decade or the director, or the letter; empty on the page of all films. */
  name: string
  /** On the page of all films only when there are few. */
  films: IndexedFilm[]
  total: number
  /** Each with the number of its films; null where it is not known. */
  letters: { name: string; path: string; films: number | null }[]
  decades: { name: string; path: string; films: number }[]
}

/** A page of a topic's lists, newest first. `main`: the path of the first page. */
export type Topic = {
  path: string
  main: string
  name: string
  words: string | null
  lists: ListRow[]
  older: string | null
  newer: string | null
}

/** The newest days on which lists were corrected, newest first. */
export type Corrections = {
  path: string
  days: { day: string; lists: { path: string; language?: string; title: string; edition: { number: number; path: string } }[] }[]
}

/** By name, without those that no list has. `lists`: how many have the topic. */
export type TopicIndex = { path: string; topics: { path: string; name: string; words: string | null; lists: number }[] }

/** By name. `lists`: how many have their byline. */
export type PeopleIndex = { path: string; people: { path: string; name: string; biography: string | null; lists: number }[] }
