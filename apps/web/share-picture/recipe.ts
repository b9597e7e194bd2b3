import { createHash } from 'node:crypto'
import type { Film } from 'types/content/film'
import type { RankedList } from 'types/content/list'
import type { Montage, Person } from 'types/content/other-pages'
import type { Picture } from 'types/content/picture'
import type { Site } from 'types/content/site'

import { webpOf } from '../present/picture-files.ts'
import { wordsFor } from '../words/languages.ts'
import { hasWords } from '../words/words.ts'

/** All that a share picture is made of, and its alt text. Those that are stored contain no rank, so a re-rank needs no new one. */
export type Recipe = {
  kind: 'list' | 'montage' | 'person' | 'site'
  kicker: string
  title: string
  standfirst: string
  siteName: string
  /** Of the title. Not for English and German: their pictures keep the names that they had. */
  language?: string
  picture: { rendition: string; focalPoint: Picture['focalPoint']; credit: string; alt: string } | null
}

/** To be raised when all pictures change, so that they are painted again. */
const version = 1

export function recipeOfList(list: RankedList, site: Site): Recipe {
  const { entries, picture, title } = list
  const kicker = wordsFor(site, list).picture.list(entries.length)
  return { kind: 'list', kicker, title, standfirst: '', siteName: site.name, picture: pictureOf(picture), ...inLanguage(list) }
}

export function recipeOfMontage({ picture, title, year }: Montage, site: Site): Recipe {
  return {
    kind: 'montage',
    kicker: wordsFor(site).picture.montage(year),
    title,
    standfirst: '',
    siteName: site.name,
    picture: pictureOf(picture),
  }
}

export function recipeOfPerson({ lists, name, portrait }: Person, site: Site): Recipe {
  const { picture: words } = wordsFor(site)
  const kicker = lists.length === 0 ? words.byline : words.bylineOf(lists.length)
  return { kind: 'person', kicker, title: name, standfirst: '', siteName: site.name, picture: pictureOf(portrait) }
}

/** A film as an entry of a list. `rank` is null where it would tell the end of a countdown. */
export function recipeOfEntry({ picture, title }: Film, rank: number | null, list: RankedList, site: Site): Recipe {
  const { picture: words } = wordsFor(site, list)
  const kicker = rank === null ? words.fromCountdown : words.rankOf(rank, list.entries.length)
  return { kind: 'montage', kicker, title, standfirst: list.title, siteName: site.name, picture: pictureOf(picture), ...inLanguage(list) }
}

/** `words`: the order in short. It has no picture: the history of a list names none. */
export function recipeOfOrder(words: string, list: { language?: string; title: string }, site: Site): Recipe {
  return {
    kind: 'list',
    kicker: wordsFor(site, list).picture.orderOf(list.title),
    title: words,
    standfirst: '',
    siteName: site.name,
    picture: null,
  }
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

const inLanguage = ({ language }: { language?: string }): Pick<Recipe, 'language'> => (language && !hasWords(language) ? { language } : {})

/** The smallest rendition that fills the picture; null when the image is lost. */
function pictureOf(picture: Picture | null): Recipe['picture'] {
  const files = picture ? webpOf(picture) : []
  const fitting = files.find(({ height, width }) => width >= 1200 && height >= 630) ?? files.at(-1)
  return picture && fitting ? { rendition: fitting.name, focalPoint: picture.focalPoint, credit: picture.credit, alt: picture.alt } : null
}
