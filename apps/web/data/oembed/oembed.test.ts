import { describe, expect, it } from 'vitest'

import { anEmbed } from '../../testing/builders.ts'
import { toOembed, toXml } from './oembed.ts'

const site = { address: 'https://montage.example', name: 'Montage' }
const anySize = { maxHeight: Number.POSITIVE_INFINITY, maxWidth: Number.POSITIVE_INFINITY }
const embed = anEmbed()

describe('toOembed', () => {
  it('contains a frame of the given size', () => {
    const { height, html, width } = toOembed(embed, site, anySize)
    expect(html).toContain('src="https://montage.example/embed/lists/films"')
    expect(html).toContain(`width="${width}" height="${height}"`)
    expect(html).toContain('src="https://montage.example/embed.js"')
  })

  it('is never larger than requested, and neither is its picture', () => {
    expect(toOembed(embed, site, { maxHeight: 300, maxWidth: 500 })).toMatchObject({ height: 300, thumbnail_width: 480, width: 500 })
    expect(toOembed(embed, site, { maxHeight: 300, maxWidth: 1000 })).toMatchObject({ height: 300, thumbnail_height: 270, width: 600 })
    expect(toOembed(embed, site, { maxHeight: 100, maxWidth: 100 })).not.toHaveProperty('thumbnail_url')
    expect(toOembed(embed, site, anySize)).toMatchObject({ thumbnail_height: 900, thumbnail_width: 1600 })
  })

  it('escapes the title in its attribute', () => {
    const { html, title } = toOembed({ ...embed, title: `"><script>'&` }, site, anySize)
    expect(title).toBe(`"><script>'&`)
    expect(html).toContain('title="&quot;&gt;&lt;script&gt;&#39;&amp;"')
  })
})

it('toXml escapes text and drops control characters', () => {
  expect(toXml(toOembed({ ...embed, title: 'Pain\b & <Gain>' }, site, anySize))).toContain('<title>Pain &amp; &lt;Gain&gt;</title>')
})
