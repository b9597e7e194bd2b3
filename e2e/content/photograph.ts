import sharp from 'sharp'

import { flatPng } from './pictures.ts'

/** A photograph with metadata about its rights. */
export async function photograph({ alt, colour = '#c8d6e5' }: { alt: string; colour?: string }) {
  const packet = `
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
          xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
          xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
          photoshop:Credit="Ada Lens / Agency"
          xmpRights:WebStatement="https://creativecommons.org/licenses/by/4.0/">
          <dc:creator><rdf:Seq><rdf:li>Ada Lens</rdf:li></rdf:Seq></dc:creator>
          <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2026 Ada Lens</rdf:li></rdf:Alt></dc:rights>
          <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">${alt}</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
        </rdf:Description>
      </rdf:RDF>
    </x:xmpmeta>`
  const buffer = await sharp(await flatPng({ colour }))
    .jpeg()
    .withXmp(packet)
    .toBuffer()
  return { buffer, mimeType: 'image/jpeg', name: 'photograph.jpg' }
}
