import type { Media } from '../payload-types.ts'

export type Credited = Pick<Media, 'credit'> & { copyrightNotice?: string | null; creator?: string | null }

/** The XMP packet of renditions: creator, copyright notice and credit, for those who find a file without its page. */
export function xmpOf({ copyrightNotice, creator, credit }: Credited): string {
  const elements = [
    creator ? `<dc:creator><rdf:Seq><rdf:li>${escaped(creator)}</rdf:li></rdf:Seq></dc:creator>` : '',
    copyrightNotice ? `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escaped(copyrightNotice)}</rdf:li></rdf:Alt></dc:rights>` : '',
    `<photoshop:Credit>${escaped(credit)}</photoshop:Credit>`,
  ].join('')
  return (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">' +
    `${elements}</rdf:Description></rdf:RDF></x:xmpmeta>`
  )
}

const entities: Record<string, string> = { '"': '&quot;', '&': '&amp;', "'": '&apos;', '<': '&lt;', '>': '&gt;' }
/** Characters that XML cannot contain. */
const controls = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu

const escaped = (text: string): string => text.replace(controls, '').replace(/["&'<>]/g, (character) => entities[character] ?? '')
