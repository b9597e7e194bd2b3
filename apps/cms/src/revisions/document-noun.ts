type Noun = { it: string; this: string }

const nouns: Record<string, Noun> = {
  lists: { it: 'it', this: 'this list' },
  media: { it: 'it', this: 'this image' },
  montages: { it: 'it', this: 'this montage' },
  people: { it: 'it', this: 'this person' },
  site: { it: 'them', this: 'these settings' },
  topics: { it: 'it', this: 'this topic' },
}

export const nounOf = (slug: string | undefined): Noun => nouns[slug ?? ''] ?? { it: 'it', this: 'this document' }
