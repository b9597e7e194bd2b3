import { createHash } from 'node:crypto'
import type { RankedList } from 'types/content/list'
import type { Montage, Person } from 'types/content/other-pages'
import type { Picture } from 'types/content/picture'
import type { Site } from 'types/content/site'

import { webpOf } from '../present/picture-files.ts'

/** All that a share picture is made of, and its alt text. It contains no rank, so a re-rank needs no new picture. */
export type Recipe = {
  kind: 'list' | 'montage' | 'person' | 'site'
  kicker: string
  title: string
  standfirst: string
  siteName: string
  picture: { rendition: string; focalPoint: Picture['focalPoint']; credit: string; alt: string } | null
}

/** To be raised when all pictures change, so that they are painted again. */
const version = 1

export function recipeOfList({ entries, picture, title }: RankedList, site: Site): Recipe {
  const count = entries.length === 1 ? '1 entry' : `${entries.length} entries`
  return { kind: 'list', kicker: `Ranked list / ${count}`, title, standfirst: '', siteName: site.name, picture: pictureOf(picture) }
}

export function recipeOfMontage({ picture, title, year }: Montage, site: Site): Recipe {
  return { kind: 'montage', kicker: `Montage / ${year}`, title, standfirst: '', siteName: site.name, picture: pictureOf(picture) }
}

export function recipeOfPerson({ lists, name, portrait }: Person, site: Site): Recipe {
  const count = lists.length === 1 ? '1 list' : `${lists.length} lists`
  const kicker = lists.length === 0 ? 'Byline' : `Byline / ${count}`
  return { kind: 'person', kicker, title: name, standfirst: '', siteName: site.name, picture: pictureOf(portrait) }
}

/** `words`: the order in short. It has no picture: the history of a list names none. */
export function recipeOfOrder(words: string, listTitle: string, site: Site): Recipe {
  return { kind: 'list', kicker: `A reader’s order / ${listTitle}`, title: words, standfirst: '', siteName: site.name, picture: null }
}

export function recipeOfSite(_content: unknown, { description, name }: Site): Recipe {
  return { kind: 'site', kicker: '', title: name, standfirst: description, siteName: '', picture: null }
}

/** The name of a recipe's file, a hash of the recipe. */
export const nameOf = (recipe: Recipe): string =>
  `${createHash('sha256')
    .update(JSON.stringify([version, recipe]))
    .digest('hex')
    .slice(0, 32)}.jpg`

export const isSharePictureName = (name: unknown): name is string => typeof name === 'string' && /^[0-9a-f]{32}\.jpg$/.test(name)

/** The smallest rendition that fills the picture; null when the image is lost. */
function pictureOf(picture: Picture | null): Recipe['picture'] {
  const files = picture ? webpOf(picture) : []
  const fitting = files.find(({ height, width }) => width >= 1200 && height >= 630) ?? files.at(-1)
  return picture && fitting ? { rendition: fitting.name, focalPoint: picture.focalPoint, credit: picture.credit, alt: picture.alt } : null
}
