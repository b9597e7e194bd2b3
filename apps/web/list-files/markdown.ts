import type { BlockContent, PhrasingContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { RankedEntry, RankedList } from 'types/content/list'
import type { Site } from 'types/content/site'

import { dayInWords } from '../present/day-in-words.ts'
import { movementInWords } from '../present/movement-in-words.ts'
import { toNodes } from './rich-text.ts'

export const markdownType = 'text/markdown; charset=utf-8'

/** A list as Markdown, with all its words and the addresses of its entries, in reading order. */
export function listAsMarkdown(list: RankedList, { address, name }: Site): string {
  const { byline, closing, edition, entries, introduction, method, path, published, standfirst, title } = list
  const signature = [
    byline.length > 0 ? `By ${byline.map((writer) => writer.name).join(', ')}` : '',
    published ? dayInWords(published) : '',
    edition ? `edition ${edition.number}` : '',
    name,
  ]
  const children = [
    heading(1, link(address + path, title)),
    paragraph(standfirst),
    paragraph(signature.filter(Boolean).join(', ')),
    ...toNodes(introduction, 3, address),
    ...(edition?.note ? [paragraph(`Why it moved: ${edition.note}`)] : []),
    ...entries.flatMap((entry) => entryNodes(entry, address)),
    ...toNodes(closing, 3, address),
    ...(method.length > 0 ? [heading(2, words('How we ranked')), ...toNodes(method, 3, address)] : []),
  ]
  return toMarkdown({ children, type: 'root' })
}

function entryNodes({ body, directors, movement, note, picture, rank, sequence, slug, song, title, year }: RankedEntry, address: string) {
  const facts = [
    directors.length > 0 ? `Directed by ${directors.join(', ')}` : '',
    song ? `Song: “${song}”` : '',
    movement && movement.kind !== 'same' ? `Since the last edition: ${movementInWords(movement)}` : '',
    picture ? `Picture: ${picture.credit}` : '',
  ].filter(Boolean)
  return [
    heading(2, words(`${rank}. `), link(`${address}/montages/${slug}`, title), words(` (${year})`)),
    paragraph(sequence),
    ...(facts.length > 0 ? [paragraph(`${facts.join('. ')}.`)] : []),
    ...toNodes(body, 3, address),
    ...(note ? [paragraph(`Why it stands here: ${note}`)] : []),
  ]
}

const words = (value: string): PhrasingContent => ({ type: 'text', value })
const link = (url: string, title: string): PhrasingContent => ({ children: [words(title)], type: 'link', url })
const paragraph = (text: string): BlockContent => ({ children: [words(text)], type: 'paragraph' })
const heading = (depth: 1 | 2, ...children: PhrasingContent[]): BlockContent => ({ children, depth, type: 'heading' })
