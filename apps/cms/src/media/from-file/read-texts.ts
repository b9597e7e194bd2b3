import ExifReader from 'exifreader'
import sharp from 'sharp'

import { licenceAt, ownLicence } from 'types/content/licences'

import { maxLengths } from '../fields/texts.ts'
import { cleanAddress, cleanNames, cleanText } from './clean.ts'
import { addressesIn, textsIn } from './tag-values.ts'

export type FileTexts = Partial<Record<keyof typeof maxLengths | 'acquireLicence' | 'licence' | 'licenceAddress', string>>

const maxPacket = 512 * 1024

/** XMP before IPTC, which has no character set of its own. Nothing else is read: no place, no camera, no serial number. */
const sources: Record<keyof typeof maxLengths, { areNames?: true; iptc?: string; xmp: string }> = {
  alt: { xmp: 'AltTextAccessibility' },
  caption: { iptc: 'Caption/Abstract', xmp: 'description' },
  copyrightNotice: { iptc: 'Copyright Notice', xmp: 'rights' },
  creator: { areNames: true, iptc: 'By-line', xmp: 'creator' },
  credit: { areNames: true, iptc: 'Credit', xmp: 'Credit' },
}

/** Reads texts and licence from the metadata of an upload. Never rejects: unreadable metadata is ignored. */
export async function readTexts(upload: Buffer): Promise<FileTexts> {
  const [xmp, iptc] = [await readXmp(upload), readIptc(upload)]
  const texts: FileTexts = {}
  for (const [name, source] of Object.entries(sources) as [keyof typeof maxLengths, (typeof sources)['alt']][]) {
    const values = [...textsIn(xmp[source.xmp]), ...(source.iptc ? textsIn(iptc[source.iptc]) : [])]
    const clean = source.areNames ? cleanNames : cleanText
    const text = values.map((value) => clean(value, maxLengths[name])).find((value) => value !== null)
    if (text) texts[name] = text
  }
  return { ...texts, ...licenceIn(xmp), ...acquireIn(xmp) }
}

type Tags = Record<string, unknown>

/** libvips finds the packet in all four formats; ExifReader reads a packet alone only when it has a header. */
async function readXmp(upload: Buffer): Promise<Tags> {
  try {
    const { xmp } = await sharp(upload, { limitInputPixels: false }).metadata()
    if (!xmp || xmp.length > maxPacket) return {}
    const header = Buffer.from('<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>')
    const packet = xmp.indexOf('<?xpacket begin') === 0 ? xmp : Buffer.concat([header, xmp])
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
