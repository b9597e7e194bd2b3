import { describe, expect, it } from 'vitest'

import { type Answer, faultsOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aMontage } from '../harness/documents/content.ts'
import { jpegWithXmp, utf8Follows, withIptc, xmp } from '../harness/documents/image-metadata.ts'
import { blob, picture } from '../harness/documents/images.ts'
import { requestPage } from '../harness/site-requests.ts'

const cms = useCms()
const typed = { alt: 'Typed alt', credit: 'Typed credit' }
const whole = {
  alt: 'A runner in snow',
  creators: ['Ada Lens', 'Bo Shutter'],
  credit: 'Ada Lens / Agency',
  description: 'She ran all winter.',
  licensor: 'https://agency.example/buy?id=7',
  rights: '© 2026 Åse Ødegård',
  webStatement: 'https://creativecommons.org/licenses/by-sa/4.0/deed.no',
}

async function upload(data: Buffer, texts: object = {}, name = 'a.jpg'): Promise<Answer> {
  return (await cms.as('writer')).upload('/media', blob(data), name, texts)
}

/** Uploads a file, which must be accepted, and returns the stored image. */
async function stored(data: Buffer, texts: object = {}): Promise<Record<string, unknown>> {
  const { body, status } = await upload(data, texts)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

describe('a file with texts', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('as %s fills the form, and its texts are marked', async (format) => {
    const doc = await stored(await picture()[format]().withXmp(xmp(whole)).toBuffer())
    expect(doc).toMatchObject({
      acquireLicence: 'https://agency.example/buy?id=7',
      alt: 'A runner in snow',
      caption: 'She ran all winter.',
      copyrightNotice: '© 2026 Åse Ødegård',
      creator: 'Ada Lens, Bo Shutter',
      credit: 'Ada Lens / Agency',
      licence: 'cc-by-sa-4.0',
    })
    expect((doc.readFromFile as string[]).toSorted()).toEqual(
      ['acquireLicence', 'alt', 'caption', 'copyrightNotice', 'creator', 'credit', 'licence'].toSorted(),
    )
  })

  it('with an unlisted licence fills in its address', async () => {
    const doc = await stored(await jpegWithXmp({ ...whole, webStatement: 'https://agency.example/terms' }))
    expect(doc).toMatchObject({ licence: 'own', licenceAddress: 'https://agency.example/terms' })
  })

  it('may use IPTC, in UTF-8 or Latin-1; XMP comes first', async () => {
    const jpeg = await picture().jpeg().toBuffer()
    const datasets = { 80: 'Åse Ødegård', 110: 'Åse / Byrå', 116: '© Åse', 120: 'Om vinteren' }
    const read = { caption: 'Om vinteren', copyrightNotice: '© Åse', creator: 'Åse Ødegård', credit: 'Åse / Byrå' }
    expect(await stored(withIptc(jpeg, datasets, utf8Follows()), { alt: 'Typed' })).toMatchObject(read)
    const latin = Object.fromEntries(Object.entries(datasets).map(([number, text]) => [number, Buffer.from(text, 'latin1')]))
    expect(await stored(withIptc(jpeg, latin), { alt: 'Typed' })).toMatchObject(read)
    expect(await stored(withIptc(await jpegWithXmp(whole), datasets))).toMatchObject({ credit: 'Ada Lens / Agency' })
  })

  it('gives no caption of a camera, no “null”, and each name once', async () => {
    const camera = await stored(
      await jpegWithXmp({ creators: ['Ada Lens', 'Ada Lens'], description: 'OLYMPUS DIGITAL CAMERA         ', rights: 'null' }),
      typed,
    )
    expect(camera).toMatchObject({ creator: 'Ada Lens' })
    expect([camera.caption ?? '', camera.copyrightNotice ?? '']).toEqual(['', ''])
    const twice = await stored(await jpegWithXmp({ creators: ['Ada Lens, Ada Lens', 'undefined'], credit: 'Ada Lens; Ada Lens' }), {
      alt: 'A runner',
    })
    expect(twice).toMatchObject({ creator: 'Ada Lens', credit: 'Ada Lens' })
  })

  it('is refused when a required text is missing in it and in the form', async () => {
    const answer = await upload(await jpegWithXmp({ alt: 'A runner' }))
    expect([answer.status, faultsOf(answer).map(({ path }) => path)]).toEqual([400, ['credit']])
  })
})

describe('a typed text', () => {
  it('is never overwritten at upload, and not marked', async () => {
    const doc = await stored(await jpegWithXmp(whole), { ...typed, licence: 'all-rights-reserved' })
    expect(doc).toMatchObject({ ...typed, creator: 'Ada Lens, Bo Shutter', licence: 'all-rights-reserved' })
    for (const name of ['alt', 'licence']) expect(doc.readFromFile).not.toContain(name)
  })

  it('and a stored text are never overwritten by another file; empty fields are filled', async () => {
    const { id } = await stored(await picture().png().toBuffer(), { ...typed, creator: 'Typed creator' })
    const { body, status } = await (await cms.as('writer')).upload(
      `/media/${id}`,
      blob(await jpegWithXmp(whole)),
      'b.jpg',
      { alt: '' },
      'PATCH',
    )
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.doc).toMatchObject({
      alt: 'A runner in snow',
      caption: 'She ran all winter.',
      creator: 'Typed creator',
      credit: 'Typed credit',
    })
  })

  it('loses the mark when it is changed, and keeps it when another field is', async () => {
    const { id } = await stored(await jpegWithXmp(whole))
    const { body } = await (await cms.as('writer')).edit(`/media/${id}`, { caption: 'Changed', credit: whole.credit, licence: 'cc0-1.0' })
    expect(body.doc.readFromFile).toEqual(expect.arrayContaining(['alt', 'credit', 'creator']))
    for (const name of ['caption', 'licence']) expect(body.doc.readFromFile).not.toContain(name)
  })

  it('cannot be marked as read from the file by a caller', async () => {
    const doc = await stored(await picture().png().toBuffer(), { ...typed, readFromFile: ['alt', 'credit'] })
    expect(doc.readFromFile).toEqual([])
  })
})

describe('hostile or broken', () => {
  const nothing = { acquireLicence: null, caption: null, copyrightNotice: null, creator: null, licence: null, licenceAddress: null }
  const rest = ({
    acquireLicence = null,
    caption = null,
    copyrightNotice = null,
    creator = null,
    licence = null,
    licenceAddress = null,
  }: Record<string, unknown>) => ({ acquireLicence, caption, copyrightNotice, creator, licence, licenceAddress })
  const deep = 20_000

  it.each([
    ['markup', () => jpegWithXmp({ creators: ['&lt;script&gt;alert(1)&lt;/script&gt;'], rights: '&lt;b&gt;A&lt;/b&gt;' })],
    [
      'addresses that run code',
      () => jpegWithXmp({ licensor: 'javascript:alert(1)', webStatement: 'javascript:alert(1)//https://a.example' }),
    ],
    [
      'texts that are too long',
      () => jpegWithXmp({ creators: ['x'.repeat(201)], description: 'x'.repeat(30_000), rights: 'x'.repeat(301) }),
    ],
    ['a packet that ends in its middle', async () => picture().jpeg().withXmp(xmp(whole).slice(0, 700)).toBuffer()],
    ['a packet that is no XML', async () => picture().jpeg().withXmp('\u0000\u0001 & < " not XML at all').toBuffer()],
    [
      'entities that would grow',
      () =>
        picture()
          .jpeg()
          .withXmp(`<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>${xmp({ creators: ['&b;'] })}`)
          .toBuffer(),
    ],
    [
      'a packet as deep as a well',
      () =>
        picture()
          .png()
          .withXmp(xmp({ more: `${'<dc:a>'.repeat(deep)}${'</dc:a>'.repeat(deep)}` }))
          .toBuffer(),
    ],
    [
      'a packet of a megabyte',
      () =>
        picture()
          .png()
          .withXmp(xmp({ ...whole, more: `<dc:x>${'y'.repeat(1024 * 1024)}</dc:x>` }))
          .toBuffer(),
    ],
    ['names of what every object has', () => jpegWithXmp({ more: '<dc:__proto__>x</dc:__proto__><dc:constructor>y</dc:constructor>' })],
    [
      'IPTC that ends in its middle',
      async () => withIptc(await picture().jpeg().toBuffer(), {}, Buffer.from([0x1c, 2, 80, 0x7f, 0xff, 0x41])),
    ],
    [
      'IPTC in no character set',
      async () => withIptc(await picture().jpeg().toBuffer(), { 80: Buffer.from([0xff, 0xfe, 0xc3]) }, utf8Follows()),
    ],
  ])('%s fills nothing, and is accepted', async (_what, make) => {
    const doc = await stored(await make(), typed)
    expect(rest(doc)).toEqual(nothing)
    expect(doc).toMatchObject(typed)
  })

  it('loses control characters and changes of direction', async () => {
    const doc = await stored(withIptc(await picture().jpeg().toBuffer(), { 80: 'Ada\u0007\u202e  Lens\n' }, utf8Follows()), typed)
    expect(doc.creator).toBe('Ada Lens')
  })
})

it('nothing else of a file is stored, and readers do not learn what was read from it', async () => {
  const place = '<exif:GPSLatitude>59,54.5N</exif:GPSLatitude><exif:GPSLongitude>10,44.2E</exif:GPSLongitude>'
  const { id } = await stored(await jpegWithXmp({ ...whole, more: place }), { fairUseReason: 'Criticism of one frame', rights: 'fair-use' })
  const { body } = await (await cms.as('admin')).get(`/media/${id}`)
  expect(JSON.stringify(body)).not.toMatch(/59,54|10,44|GPS|_raw|xmpmeta/)
  expect(body.creator).toBe('Ada Lens, Bo Shutter')
  const { slug } = await aMontage(cms.payload, { image: String(id) })
  const shown = JSON.stringify(await requestPage(`/montages/${slug}`))
  expect(shown).toContain('Ada Lens, Bo Shutter')
  for (const secret of ['fairUseReason', 'Criticism of one frame', 'readFromFile', 'fair-use']) expect(shown).not.toContain(secret)
})
