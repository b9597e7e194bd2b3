import type { FoundDocument } from '../../search/find-documents.ts'
import { placesAt } from './places.ts'

export type Found = { address: string; kind: string; title: string }

const kinds: Record<FoundDocument['collection'], string> = { lists: 'List', media: 'Image', montages: 'Montage', people: 'Person' }

const ofDocument = ({ collection, id, title }: FoundDocument): Found => ({
  address: `/admin/collections/${collection}/${id}`,
  kind: kinds[collection],
  title: title || 'Without a title',
})

/** Documents as the CMS found them, then the saved filters and pages of the admin that have all the words. */
export function foundOf(query: string, documents: FoundDocument[], now: Date): Found[] {
  const words = query.toLocaleLowerCase('en').split(/\s+/).filter(Boolean)
  const places = placesAt(now).filter(({ kind, title }) => {
    const text = `${kind} ${title}`.toLocaleLowerCase('en')
    return words.every((word) => text.includes(word))
  })
  return [...documents.map(ofDocument), ...places]
}
