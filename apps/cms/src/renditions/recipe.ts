import { createHash } from 'node:crypto'
import type { Media } from '../payload-types.ts'

import type { Point } from './box.ts'
import type { Item } from './plan.ts'
import { type Credited, xmpOf } from './xmp.ts'

/** Raised whenever the same image would give other files. */
const version = 1

type Ingredients = Pick<Media, 'filename' | 'focalX' | 'focalY'> & Credited

/** A name for all of an image that its renditions are made from: its file, its focal point, whose it is. */
export const recipeOf = (image: Ingredients): string => hash([version, image.filename, focalPointOf(image), xmpOf(image)])

/** The same for one of them. The focal point counts only for crops, so that another one leaves the rest as it is. */
export const keyOf = ({ box, format, shape, width }: Item, image: Ingredients): string =>
  hash([version, image.filename, format, shape, width, shape === 'whole' ? null : box, xmpOf(image)])

export const focalPointOf = ({ focalX, focalY }: Pick<Media, 'focalX' | 'focalY'>): Point => ({ x: focalX ?? 50, y: focalY ?? 50 })

const hash = (ingredients: unknown[]): string => createHash('sha256').update(JSON.stringify(ingredients)).digest('hex').slice(0, 32)
