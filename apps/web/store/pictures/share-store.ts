import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { paint } from '../../share-picture/paint.ts'
import { nameOf, type Recipe } from '../../share-picture/recipe.ts'
import { height, width } from '../../share-picture/template.ts'
import { dataFolder } from '../data-folder.mjs'
import { isFile, isFileInUse } from '../files.ts'
import { singleFlight } from '../single-flight.mjs'
import { writeAtomically } from '../write-atomically.mjs'
import { readRendition } from './media-store.ts'

export type SharePicture = { path: string; width: number; height: number; alt: string }

/** Painting takes one core for a tenth of a second, while pages are rendered and served. */
const limit = pLimit(2)

/** Paints the picture of a recipe into the site's own folder unless it is stored. When it cannot be painted, logs the reason and resolves to null. */
export async function storeSharePicture(recipe: Recipe): Promise<SharePicture | null> {
  try {
    await paintOnce(recipe)
    return { path: `/share/${nameOf(recipe)}`, width, height, alt: altOf(recipe) }
  } catch (error) {
    console.error(`The share picture of "${recipe.title}" could not be made: ${(error as Error).message}`)
    return null
  }
}

/** The bytes of a share picture; null when it is not stored: only the rendering of its page makes it. */
export async function readSharePicture(name: string): Promise<Buffer | null> {
  return (await isFile(fileOf(name))) ? readFile(fileOf(name)) : null
}

const paintOnce = singleFlight(async (recipe: Recipe): Promise<void> => {
  const file = fileOf(nameOf(recipe))
  if (await isFileInUse(file)) return
  await limit(async () => {
    const rendition = recipe.picture && (await readRendition(recipe.picture.rendition))
    await writeAtomically(file, await paint(recipe, rendition))
  })
}, nameOf)

const altOf = ({ picture, standfirst, title }: Recipe): string => [title, standfirst, picture?.alt].filter(Boolean).join('. ')

const fileOf = (name: string): string => join(dataFolder('share'), name)
