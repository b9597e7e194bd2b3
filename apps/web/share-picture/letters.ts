import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import opentype, { type Font, type PathCommand } from 'opentype.js'

const subsets = ['latin', 'latin-ext', 'vietnamese']

let fonts: Font[] | undefined

/** The poster face, read once per subset. From the package by its path: this code is bundled, the package is not. */
function posterFace(): Font[] {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'))
  fonts ??= subsets.map((subset) => {
    const bytes = readFileSync(resolve(`@fontsource/league-gothic/files/league-gothic-${subset}-400-normal.woff`))
    return opentype.parse(new Uint8Array(bytes).buffer)
  })
  return fonts
}

const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Variation_Selector}|\u{20e3}/u
/** Soft hyphens, joiners, marks of direction, control characters. */
const invisible = /[\p{Cf}\p{Cc}]/gu

/** Words that the poster face can set, without emoji; null when it lacks a letter or no words remain. Capitals differ by language: İ is a Turkish i. */
export function toSettable(text: string, letterCase: 'capitals' | 'as it is' = 'capitals', language = 'en'): string | null {
  const spaced = text.replace(/[\s\u{200b}]+/gu, ' ').replace(/[\u{2010}\u{2011}]/gu, '-')
  const plain = spaced.normalize('NFC').replace(invisible, '')
  const letters = [...(letterCase === 'capitals' ? plain.toLocaleUpperCase(language) : plain)].filter(
    (letter) => fontFor(letter) || !emoji.test(letter),
  )
  const words = letters.join('').replace(/ {2,}/g, ' ').trim()
  return words !== '' && letters.every(fontFor) ? words : null
}

/** The width of settable words in ems. `tracking` is the space between letters, in ems too. */
export function widthOf(words: string, tracking = 0): number {
  return runsOf(words).reduce((width, { font, text }) => width + font.getAdvanceWidth(text, 1, { letterSpacing: tracking }), 0)
}

/** The outlines of settable words, as the data of an SVG path. */
export function outlinesOf(words: string, x: number, baseline: number, size: number, tracking = 0): string {
  let right = x
  const outlines = runsOf(words).map(({ font, text }) => {
    const path = font.getPath(text, right, baseline, size, { letterSpacing: tracking })
    right += font.getAdvanceWidth(text, size, { letterSpacing: tracking })
    return path.commands.map(toSvg)
  })
  return outlines.flat().join('')
}

/** The library's own `toPathData` writes NaN for some numbers (2.0.0). */
function toSvg(command: PathCommand): string {
  const { type, ...points } = command
  const { x, x1, x2, y, y1, y2 } = points as Partial<Record<'x' | 'x1' | 'x2' | 'y' | 'y1' | 'y2', number>>
  const numbers = [x1, y1, x2, y2, x, y].filter((each) => each !== undefined)
  return type + numbers.map((each) => each.toFixed(1)).join(' ')
}

const fontFor = (letter: string): Font | undefined => posterFace().find((font) => font.hasChar(letter))

/** Splits words by subset: letters of one subset are kerned together. */
function runsOf(words: string): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = []
  for (const letter of words) {
    const last = runs.at(-1)
    const font = last?.font.hasChar(letter) ? last.font : fontFor(letter)
    if (!font) throw new Error(`The poster face has no "${letter}".`)
    if (last?.font === font) last.text += letter
    else runs.push({ font, text: letter })
  }
  return runs
}
