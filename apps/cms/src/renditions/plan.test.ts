import { describe, expect, it } from 'vitest'

import { planFor, scaleFor } from './plan.ts'

const middle = { x: 50, y: 50 }
const sizes = (width: number, height: number, focalPoint = middle) =>
  planFor({ height, width }, focalPoint).map((item) => `${item.shape} ${item.format} ${item.width}×${item.height}`)

describe('planFor', () => {
  it('has five widths and three crops in two widths, in both formats', () => {
    const all = sizes(4000, 3000)
    expect(all).toHaveLength(22)
    expect(all).toEqual(expect.arrayContaining(['whole avif 2400×1800', '16x9 avif 960×540', '1x1 webp 480×480', '4x5 webp 960×1200']))
  })

  it.each([
    [2400, 1350, '16x9'],
    [1600, 1600, '1x1'],
    [1200, 1500, '4x5'],
  ])('has no crop of the ratio of an image of %i × %i', (width, height, shape) => {
    expect(sizes(width, height).filter((each) => each.startsWith(`${shape} `))).toEqual([])
  })

  it('has no file larger than the image', () => {
    expect(sizes(600, 400).every((each) => Number(/ (\d+)×/.exec(each)?.[1]) <= 600)).toBe(true)
    expect(sizes(600, 400)).toEqual(expect.arrayContaining(['whole avif 600×400', '1x1 avif 400×400']))
    expect(sizes(1, 1)).toEqual(['whole webp 1×1', 'whole avif 1×1', '16x9 webp 1×1', '16x9 avif 1×1', '4x5 webp 1×1', '4x5 avif 1×1'])
  })

  it.each([
    [{ x: 0, y: 50 }, 0],
    [{ x: 50, y: 50 }, 500],
    [{ x: 60, y: 50 }, 700],
    [{ x: 100, y: 50 }, 1000],
  ])('crops around %j, within the image', (focalPoint, left) => {
    const square = planFor({ height: 1000, width: 2000 }, focalPoint).find(({ shape }) => shape === '1x1')
    expect(square?.box).toEqual({ height: 1000, left, top: 0, width: 1000 })
  })
})

describe('scaleFor', () => {
  it('decodes no larger than needed', () => {
    expect(scaleFor(planFor({ height: 4000, width: 6000 }, middle))).toBe(0.4)
    expect(scaleFor(planFor({ height: 10, width: 10 }, middle))).toBe(1)
  })

  it('leaves enough for the crops of a very wide image', () => {
    expect(scaleFor(planFor({ height: 1600, width: 12000 }, middle))).toBe(0.75)
  })
})
