import ExifReader from 'exifreader'
import sharp from 'sharp'

import { licenceAt, ownLicence } from 'types/licences'

import { longest } from '../fields/texts.ts'
import { cleanAddress, cleanNames, cleanText } from './clean.ts'
import { addressesIn, textsIn } from './values.ts'

/** What a file says of itself, under the names of our fields. What it does not say, or not in a way that can be used, is not there. */
export type FileTexts = Partial<Record<keyof typeof longest | 'acquireLicence' | 'licence' | 'licenceAddress', string>>

const maxPacket = 512 * 1024

/** XMP before IPTC, which has no character set of its own. Nothing else of the file is looked at: no place, no camera, no serial number. */
const sources: Record<keyof typeof longest, { areNames?: true; iptc?: string; xmp: string }> = {
  alt: { xmp: 'AltTextAccessibility' },
  caption: { iptc: 'Caption/Abstract', xmp: 'description' },
  copyrightNotice: { iptc: 'Copyright Notice', xmp: 'rights' },
  creator: { areNames: true, iptc: 'By-line', xmp: 'creator' },
  credit: { areNames: true, iptc: 'Credit', xmp: 'Credit' },
}

/**
 * Reads creator, credit, copyright notice, licence, alt text and caption from an upload as it came, before anything is made of it. Never
 * rejects: what cannot be read says nothing.
 */
export async function readTexts(upload: Buffer): Promise<FileTexts> {
  const [xmp, iptc] = [await readXmp(upload), readIptc(upload)]
  const found: FileTexts = {}
  for (const [name, source] of Object.entries(sources) as [keyof typeof longest, (typeof sources)['alt']][]) {
    const said = [...textsIn(xmp[source.xmp]), ...(source.iptc ? textsIn(iptc[source.iptc]) : [])]
    const clean = source.areNames ? cleanNames : cleanText
    const text = said.map((value) => clean(value, longest[name])).find((value) => value !== null)
    if (text) found[name] = text
  }
  return { ...found, ...licenceIn(xmp), ...acquireIn(xmp) }
}

type Tags = Record<string, unknown>

/** libvips finds the packet in all four formats; ExifReader takes it for a file of its own when it has the head of one. */
async function readXmp(upload: Buffer): Promise<Tags> {
  try {
    const { xmp } = await sharp(upload, { limitInputPixels: false }).metadata()
    if (!xmp || xmp.length > maxPacket) return {}
    const head = Buffer.from('<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>')
    const packet = xmp.indexOf('<?xpacket begin') === 0 ? xmp : Buffer.concat([head, xmp])
    return (ExifReader.load(packet, { expanded: true, includeTags: { xmp: true } }).xmp ?? {}) as Tags
  } catch {
    return {}
  }
}

function readIptc(upload: Buffer): Tags {
  try {
    return (ExifReader.load(upload, { expanded: true, includeTags: { iptc: true } }).iptc ?? {}) as Tags
  } catch {
    return {}
  }
}

function licenceIn(xmp: Tags): FileTexts {
  const address = textsIn(xmp.WebStatement).map(cleanAddress).find(Boolean)
  if (!address) return {}
  const listed = licenceAt(address)
  return listed ? { licence: listed } : { licence: ownLicence, licenceAddress: address }
}

function acquireIn(xmp: Tags): FileTexts {
  const address = addressesIn(xmp.Licensor, 'LicensorURL').map(cleanAddress).find(Boolean)
  return address ? { acquireLicence: address } : {}
}
