import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { paint } from '../../share-picture/paint.ts'
import { nameOf, type Recipe } from '../../share-picture/recipe.ts'
import { height, width } from '../../share-picture/template.ts'
import { dataFolder } from '../data-folder.mjs'
import { isFile } from '../files.ts'
import { singleFlight } from '../single-flight.ts'
import { writeWhole } from '../write-whole.mjs'
import { limit } from './limit.ts'
import { readRendition } from './media-store.ts'

/** What stands for a page where somebody shares it. */
export type SharePicture = { path: string; width: number; height: number; alt: string }

/** Each takes a core for a tenth of a second, while pages are rendered and served. */
const atOnce = limit(2)

/**
 * Makes sure that the picture of a recipe is in the site's own folder, so that it outlives the CMS like the page that names it. Null when it
 * cannot be made: the reason is logged, and the page does without.
 */
export async function keepSharePicture(recipe: Recipe): Promise<SharePicture | null> {
  try {
    await keep(recipe)
    return { path: `/share/${nameOf(recipe)}`, width, height, alt: altOf(recipe) }
  } catch (error) {
    console.error(`The share picture of "${recipe.title}" could not be made: ${(error as Error).message}`)
    return null
  }
}

/** The bytes of a share picture; null when there is none of that name: it is made again with its page. */
export async function readSharePicture(name: string): Promise<Buffer | null> {
  return (await isFile(fileOf(name))) ? readFile(fileOf(name)) : null
}

const keep = singleFlight(async (recipe: Recipe): Promise<void> => {
  const file = fileOf(nameOf(recipe))
  if (await isFile(file)) return
  await atOnce(async () => {
    const rendition = recipe.picture && (await readRendition(recipe.picture.rendition))
    await writeWhole(file, await paint(recipe, rendition))
  })
}, nameOf)

const altOf = ({ picture, standfirst, title }: Recipe): string => [title, standfirst, picture?.alt].filter(Boolean).join('. ')

const fileOf = (name: string): string => join(dataFolder('share'), name)
