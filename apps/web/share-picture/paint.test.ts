import sharp from 'sharp'
import { expect, it } from 'vitest'

import { paint } from './paint.ts'
import type { Recipe } from './recipe.ts'
import { layOut } from './template.ts'

const recipe: Recipe = {
  kind: 'list',
  kicker: 'Ranked list / 9 entries',
  title: '9 films',
  standfirst: '',
  siteName: 'Montage',
  picture: { rendition: 'x.webp', focalPoint: { x: 100, y: 50 }, credit: 'Photograph: Somebody', alt: 'A sled' },
}

/** Red with a green right edge. */
const rendition = async () => {
  const edge = await sharp({ create: { background: '#00ff00', channels: 3, height: 900, width: 300 } })
    .png()
    .toBuffer()
  return sharp({ create: { background: '#ff0000', channels: 3, height: 900, width: 1600 } })
    .composite([{ input: edge, left: 1300, top: 0 }])
    .webp()
    .toBuffer()
}

it.each([
  ['a list', recipe],
  [
    'the longest words',
    {
      ...recipe,
      title: 'Unreasonable '.repeat(16),
      siteName: 'Sundry '.repeat(8),
      picture: { ...recipe.picture, credit: 'Very long '.repeat(20) },
    },
  ],
  [
    'an entry of a list',
    { ...recipe, kicker: 'No. 3 of 9', kind: 'montage', standfirst: 'Nine films that go on and on. '.repeat(5), title: 'Heat' },
  ],
  ['hostile words', { ...recipe, title: '</path><script>alert("1")</script> & 🥊', siteName: '"><image href="x"/>' }],
  ['words whose letters the face lacks', { ...recipe, title: '千と千尋の神隠し', siteName: 'שלום' }],
] as [string, Recipe][])('%s: a JPEG of 1200 by 630 with the picture', async (_case, each) => {
  const bytes = await paint(each, await rendition())
  const { format, height, width } = await sharp(bytes).metadata()
  expect({ format, height, width }).toEqual({ format: 'jpeg', height: 630, width: 1200 })
  expect(bytes.length).toBeLessThan(200_000)
  expect(await colourAt(bytes, 1190, 300), 'the focal point is visible').toEqual('green')
})

it('contains paths alone, for any text', () => {
  const { svg } = layOut({ ...recipe, title: '</svg><text>x</text>', siteName: '<image href="file:///etc/passwd"/>' })
  expect(svg.replace(/ d="[^"]*"/g, '')).not.toMatch(/text|image|href|passwd/i)
})

it('shows the whole picture when the title cannot be set', async () => {
  expect(await colourAt(await paint({ ...recipe, title: 'Οδύσσεια' }, await rendition()), 100, 100)).toBe('red')
  expect(await colourAt(await paint(recipe, await rendition()), 100, 20)).not.toBe('red')
})

it('shows steps in place of a missing picture, or one whose credit cannot be set', async () => {
  for (const picture of [null, recipe.picture && { ...recipe.picture, credit: '撮影：誰か' }]) {
    const bytes = await paint({ ...recipe, picture }, picture && (await rendition()))
    expect(await colourAt(bytes, 1190, 400)).toBe('red')
    expect(await colourAt(bytes, 600, 400)).not.toBe('green')
  }
})

it('rejects a rendition that is no image', async () => {
  await expect(paint(recipe, Buffer.from('not an image'))).rejects.toThrow()
})

async function colourAt(bytes: Buffer, left: number, top: number): Promise<string> {
  const [r = 0, g = 0, b = 0] = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()
  return r > 180 && g < 100 && b < 100 ? 'red' : g > 180 && r < 100 ? 'green' : `${r} ${g} ${b}`
}
