import { type Box, capital, fillBox, shorten } from './fill-box.ts'
import { outlinesOf, toSettable, widthOf } from './letters.ts'
import { paper, sheets } from './papers.ts'
import type { Recipe } from './recipe.ts'
import { steps } from './steps.ts'
import { polygon } from './svg.ts'

export const width = 1200
export const height = 630

/** `svg` is laid over the picture, which shows in the window. */
export type Layout = { svg: string; window: { left: number; width: number } | null }

const margin = 56
/** The right edge of the sheet with the words. */
const edge = { top: 650, foot: 560 }

const kickerBox = { width: 500, size: 34, tracking: 0.045 }
const titleBox: Box = { width: 500, height: 350, largest: 270, smallest: 50, leading: 0.88 }
const siteTitleBox: Box = { ...titleBox, height: 240, largest: 200 }
const standfirstBox: Box = { width: 480, height: 190, largest: 42, smallest: 30, leading: 1.15 }
/** Above the name of the site. */
const listTitleBox: Box = { ...standfirstBox, height: 124 }
const creditBox: Box = { width: 520, height: 64, largest: 24, smallest: 15, leading: 1.05 }
const tagBox = { width: 400, size: 44, tracking: 0.03 }

/**
 * The words of a recipe on their sheets, as an SVG of paths alone: no typed text becomes markup. When the poster face lacks a letter of the title,
 * the picture fills the card; a picture whose credit cannot be set is not shown.
 */
export function layOut({ kicker, kind, language, picture, siteName, standfirst, title }: Recipe): Layout {
  const words = toSettable(title, 'capitals', language)
  const credit = picture && creditOf(picture.credit)
  const slips = tagOf(siteName) + (credit ?? '')
  if (words === null && credit) return { svg: svg(slips), window: { left: 0, width } }

  const { ground, under, ...colours } = sheets[kind]
  const box = standfirst ? siteTitleBox : titleBox
  const sheet = [
    credit ? '' : steps(edge.foot, width, height),
    polygon(under, [0, 0, edge.top + 34, 0, edge.foot + 12, height, 0, height]),
    polygon(ground, [0, 0, edge.top, 0, edge.foot, height, 0, height]),
    kickerOf(kicker, colours.kicker),
    block(words, margin, kicker ? 124 : 84, box, colours.title),
    block(toSettable(standfirst, 'as it is'), margin, 390, siteName ? listTitleBox : standfirstBox, colours.title),
  ]
  return { svg: svg(...sheet, slips), window: credit ? { left: edge.foot, width: width - edge.foot } : null }
}

function kickerOf(kicker: string, colour: string): string {
  const words = toSettable(kicker)
  const { size, tracking, width } = kickerBox
  return words === null ? '' : text(shorten(words, width / size, tracking), margin, 92, size, colour, tracking)
}

function tagOf(siteName: string): string {
  const words = toSettable(siteName)
  if (words === null) return ''
  const { size, tracking, width } = tagBox
  const shown = shorten(words, width / size, tracking)
  const right = margin + widthOf(shown, tracking) * size + 30
  return polygon(paper.ink, [0, 534, right + 13, 534, right, height, 0, height]) + text(shown, margin, 597, size, paper.cream, tracking)
}

/** The credit on a slip at the picture's edge; null when it cannot be set. */
function creditOf(credit: string): string | null {
  const words = toSettable(credit, 'as it is')
  if (words === null) return null
  const { lines, size } = fillBox(words, creditBox)
  const left = width - Math.max(...lines.map((line) => widthOf(line))) * size - 36
  const top = height - 22 - (capital + (lines.length - 1) * creditBox.leading) * size
  const slip = polygon(paper.ink, [left + 6, top - 12, width, top - 12, width, height, left, height])
  return slip + block(words, left + 20, top, creditBox, paper.cream)
}

/** Words in a box, whose top is that of the capitals. */
function block(words: string | null, x: number, top: number, box: Box, fill: string): string {
  if (words === null) return ''
  const { lines, size } = fillBox(words, box)
  return lines.map((line, place) => text(line, x, top + (capital + place * box.leading) * size, size, fill)).join('')
}

const svg = (...parts: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`

const text = (words: string, x: number, baseline: number, size: number, fill: string, tracking = 0): string =>
  `<path fill="${fill}" d="${outlinesOf(words, x, baseline, size, tracking)}"/>`
