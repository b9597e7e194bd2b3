import { createHash } from 'node:crypto'
import type { Media } from '../payload-types.ts'

import type { Point } from './crop-box.ts'
import type { PlannedFile } from './plan.ts'
import { type Credited, xmpOf } from './xmp.ts'

/** Raise it when the same image would give other files. */
const version = 1

type Ingredients = Pick<Media, 'filename' | 'focalX' | 'focalY'> & Credited

/** A hash of everything that the renditions of an image are made from: its file, its focal point, its credits. */
export const recipeOf = (image: Ingredients): string => hash([version, image.filename, focalPointOf(image), xmpOf(image)])

/** The same for one rendition. The focal point counts for crops only: a new focal point leaves the others as they are. */
export const keyOf = ({ box, format, shape, width }: PlannedFile, image: Ingredients): string =>
  hash([version, image.filename, format, shape, width, shape === 'whole' ? null : box, xmpOf(image)])

export const focalPointOf = ({ focalX, focalY }: Pick<Media, 'focalX' | 'focalY'>): Point => ({ x: focalX ?? 50, y: focalY ?? 50 })

const hash = (ingredients: unknown[]): string => createHash('sha256').update(JSON.stringify(ingredients)).digest('hex').slice(0, 32)
