export type SeedImage = {
  file: string
  /** At most 200 characters. */
  alt: string
  caption: string
  credit: string
}

/** A montage can appear in any list, so only `note` mentions one. */
export type SeedMontage = {
  title: string
  slug: string
  year: number
  directors: string[]
  /** Performers. Those who appear as themselves have no role. */
  people: { name: string; role?: string }[]
  song?: string
  /** One sentence of at most 160 characters. */
  sequence: string
  /** Markdown. A block quote is our own sentence, never a quotation. */
  body: string
  image: SeedImage
  /** Plain text. Names no rank, because ranks change. */
  note: string
}

/** The people of the demo are invented, and say so. */
export type SeedPerson = {
  name: string
  slug: string
  biography: string
  portrait: SeedImage
  links: { label: string; url: string }[]
}

export type SeedList = {
  /** May hold `{count}`. */
  title: string
  slug: string
  standfirst: string
  /** Markdown. */
  introduction: string
  /** Markdown. */
  method: string
  /** Markdown. */
  closing: string
  byline: string[]
  image: SeedImage
  counting: 'up' | 'down'
  /** Slugs of montages by rank. */
  entries: string[]
}

export type SeedSite = {
  name: string
  description: string
  timeZone: string
  links: { label: string; url: string }[]
}
