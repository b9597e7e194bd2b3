/** A picture with all that is printed or read out beside it. It is required as a whole: no picture goes in without alt and credit. */
export type SeedImage = {
  /** File name in `seed/illustrations/`. */
  file: string
  /** What the picture shows, for those who cannot see it. At most 200 characters. */
  alt: string
  /** What the picture means, for readers. */
  caption: string
  /** Who made the picture, as it must be printed. */
  credit: string
}

/** One film's training sequence. The text stands on its own, so that the montage can appear in any list; only `note` speaks of one. */
export type SeedMontage = {
  title: string
  slug: string
  year: number
  directors: string[]
  /** Performers, with the part each plays. Those who appear as themselves have no role. */
  people: { name: string; role?: string }[]
  /** The bare title: whoever prints it adds the quotation marks. */
  song?: string
  /** What happens, in one sentence of at most 160 characters. */
  sequence: string
  /** Markdown. A block quote here is always our own sentence, lifted out, and never somebody's words. */
  body: string
  image: SeedImage
  /** Why it stands where it does in the seeded list. Names no rank, because ranks move. Plain text. */
  note: string
}

/** A byline. The people of the demo are invented and say so, because a real name would put words in someone's mouth. */
export type SeedPerson = {
  name: string
  slug: string
  biography: string
  portrait: SeedImage
  links: { label: string; url: string }[]
}

/** A ranked list. No text in it states how many entries there are: `{count}` does, so that it stays true when one is added. */
export type SeedList = {
  /** May hold `{count}`. */
  title: string
  slug: string
  /** One or two sentences, at most 240 characters. */
  standfirst: string
  /** Markdown. */
  introduction: string
  /** How we ranked. Markdown. */
  method: string
  /** Markdown. */
  closing: string
  /** Slugs of people, in the order they are printed. */
  byline: string[]
  image: SeedImage
  counting: 'up' | 'down'
  /** Slugs of montages by rank, top first, whichever way the list counts. */
  entries: string[]
}

/** What the site says about itself. The time zone is the desk's: a schedule set for the morning means the editors' morning. */
export type SeedSite = {
  name: string
  description: string
  timeZone: string
  links: { label: string; url: string }[]
}
