import type { Recipe } from './recipe.ts'

export const paper = {
  ink: '#17182b',
  cream: '#f6ead2',
  vermilion: '#e2472c',
  amber: '#f4a62a',
  teal: '#0f6a70',
  deep: '#0b3f4b',
  aqua: '#a8d0c8',
} as const

/** The colours of each kind of page: `ground` is the sheet with the words, `under` the sheet below its edge. */
export const sheets: Record<Recipe['kind'], { ground: string; under: string; title: string; kicker: string }> = {
  list: { ground: paper.amber, under: paper.vermilion, title: paper.ink, kicker: paper.ink },
  montage: { ground: paper.teal, under: paper.amber, title: paper.cream, kicker: paper.amber },
  person: { ground: paper.aqua, under: paper.teal, title: paper.ink, kicker: paper.deep },
  site: { ground: paper.ink, under: paper.vermilion, title: paper.cream, kicker: paper.amber },
}
