import sharp from 'sharp'
import { expect, it } from 'vitest'

import { xmpOf } from './xmp.ts'

it('has the known credits', () => {
  const xmp = xmpOf({ copyrightNotice: '© 2026 Agency', creator: 'Ada Lens', credit: 'Photograph: Ada Lens / Agency' })
  expect(xmp).toContain('<dc:creator><rdf:Seq><rdf:li>Ada Lens</rdf:li></rdf:Seq></dc:creator>')
  expect(xmp).toContain('<rdf:li xml:lang="x-default">© 2026 Agency</rdf:li>')
  expect(xmp).toContain('<photoshop:Credit>Photograph: Ada Lens / Agency</photoshop:Credit>')
  expect(xmpOf({ credit: 'Ada' })).not.toMatch(/creator|rights/)
})

it('escapes markup', () => {
  expect(xmpOf({ credit: '</rdf:RDF><script>"&\u0000\u0008\'' })).toContain('&lt;/rdf:RDF&gt;&lt;script&gt;&quot;&amp;&apos;')
})

it.each(['avif', 'webp'] as const)('is the only metadata in a %s', async (format) => {
  const xmp = xmpOf({ credit: 'Photograph: Ada Lens' })
  const file = await sharp({ create: { background: 'red', channels: 3, height: 8, width: 8 } })
    .withXmp(xmp)
    .toFormat(format)
    .toBuffer()
  const metadata = await sharp(file).metadata()
  expect(metadata.xmp?.toString()).toContain('Photograph: Ada Lens')
  expect(metadata.exif).toBeUndefined()
})
