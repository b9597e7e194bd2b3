import { paper } from './papers.ts'
import { polygon } from './svg.ts'

const risers = [paper.deep, paper.aqua, paper.teal, paper.amber, paper.vermilion]

/** Drawn in place of a missing picture: steps that rise to the right, and a sun behind them. */
export function steps(left: number, right: number, height: number): string {
  const wide = (right - left) / risers.length
  const sun = `<circle cx="${right - 210}" cy="190" r="130" fill="${paper.amber}"/>`
  const ground = `<rect x="${left}" width="${right - left}" height="${height}" fill="${paper.cream}"/>`
  return ground + sun + risers.map((fill, place) => step(fill, left + place * wide, wide, height, 110 + place * 90)).join('')
}

function step(fill: string, left: number, wide: number, height: number, high: number): string {
  const top = height - high
  const right = left + wide + 1
  return (
    polygon(fill, [left, top, right, top, right, height, left, height]) +
    polygon(paper.ink, [left, top, right, top, right, top + 14, left, top + 14])
  )
}
