/** Days are ISO, in the time zone of the site. */
export type ListIndex = {
  path: string
  /** Newest first. */
  lists: { path: string; title: string; standfirst: string; published: string | null; length: number }[]
  /** The years of older pages, on the first page alone. */
  years: { year: string; path: string }[]
  older: string | null
  newer: string | null
}

/** By name. `lists`: how many have their byline. */
export type PeopleIndex = { path: string; people: { path: string; name: string; biography: string | null; lists: number }[] }
