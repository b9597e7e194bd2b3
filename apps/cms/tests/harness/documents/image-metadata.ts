import { picture } from './images.ts'

/** Values of an XMP packet, not escaped. */
type XmpValues = {
  alt?: string
  creators?: string[]
  credit?: string
  description?: string
  licensor?: string
  more?: string
  rights?: string
  webStatement?: string
}

const inDefault = (tag: string, text: string | undefined) =>
  text === undefined ? '' : `<${tag}><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></${tag}>`

export const xmp = ({ alt, creators = [], credit, description, licensor, more = '', rights, webStatement }: XmpValues): string => `
<x:xmpmeta xmlns:x="adobe:ns:meta/">
  <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about=""
      xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
      xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
      xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
      xmlns:exif="http://ns.adobe.com/exif/1.0/"
      xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
      ${creators.length === 0 ? '' : `<dc:creator><rdf:Seq>${creators.map((name) => `<rdf:li>${name}</rdf:li>`).join('')}</rdf:Seq></dc:creator>`}
      ${credit === undefined ? '' : `<photoshop:Credit>${credit}</photoshop:Credit>`}
      ${inDefault('dc:rights', rights)}
      ${inDefault('dc:description', description)}
      ${inDefault('Iptc4xmpCore:AltTextAccessibility', alt)}
      ${webStatement === undefined ? '' : `<xmpRights:WebStatement>${webStatement}</xmpRights:WebStatement>`}
      ${licensor === undefined ? '' : `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>${licensor}</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>`}
      ${more}
    </rdf:Description>
  </rdf:RDF>
</x:xmpmeta>`

export const jpegWithXmp = (values: XmpValues): Promise<Buffer> => picture().jpeg().withXmp(xmp(values)).toBuffer()

/** Adds datasets of IPTC-IIM's second record, by number, in a Photoshop resource. `before` stands ahead of them. */
export function withIptc(jpeg: Buffer, datasets: Record<number, Buffer | string>, before: Buffer = Buffer.alloc(0)): Buffer {
  const records = Object.entries(datasets).map(([number, text]) => dataset(2, Number(number), Buffer.from(text)))
  const iim = Buffer.concat([before, ...records])
  const padded = iim.length % 2 === 0 ? iim : Buffer.concat([iim, Buffer.alloc(1)])
  const resource = Buffer.concat([Buffer.from('8BIM\x04\x04\0\0', 'latin1'), uint32(iim.length), padded])
  const payload = Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), resource])
  const head = Buffer.from([0xff, 0xed, (payload.length + 2) >> 8, (payload.length + 2) & 0xff])
  return Buffer.concat([jpeg.subarray(0, 2), head, payload, jpeg.subarray(2)])
}

export const utf8Follows = (): Buffer => dataset(1, 90, Buffer.from('\x1b%G', 'latin1'))

const dataset = (record: number, number: number, data: Buffer) =>
  Buffer.concat([Buffer.from([0x1c, record, number, data.length >> 8, data.length & 0xff]), data])

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
