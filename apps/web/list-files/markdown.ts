import type { BlockContent, PhrasingContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { RankedEntry, RankedList } from 'types/content/list'
import type { Site } from 'types/content/site'

import { dayInWords } from '../present/day-in-words.ts'
import { shortFacts } from '../present/film-facts.ts'
import { movementInWords } from '../present/movement-in-words.ts'
import { wordsFor } from '../words/languages.ts'
import type { Words } from '../words/words.ts'
import { toNodes } from './rich-text.ts'

export const markdownType = 'text/markdown; charset=utf-8'

/** A list as Markdown, with all its words and the addresses of its entries, in reading order. */
export function listAsMarkdown(list: RankedList, site: Site): string {
  const { address, name } = site
  const words = wordsFor(site, list)
  const { byline, closing, edition, entries, introduction, method, path, published, standfirst, title } = list
  const signature = [
    byline.length > 0 ? words.file.byline(byline.map((writer) => writer.name).join(', ')) : '',
    published ? dayInWords(published, words.locale) : '',
    edition ? words.file.edition(edition.number) : '',
    name,
  ]
  const children = [
    heading(1, link(address + path, title)),
    paragraph(standfirst),
    paragraph(signature.filter(Boolean).join(', ')),
    ...toNodes(introduction, 3, address),
    ...(edition?.note ? [paragraph(words.file.whyMoved(edition.note))] : []),
    ...entries.flatMap((entry) => entryNodes(entry, address, words)),
    ...toNodes(closing, 3, address),
    ...(method.length > 0 ? [heading(2, text(words.list.method)), ...toNodes(method, 3, address)] : []),
  ]
  return toMarkdown({ children, type: 'root' })
}

function entryNodes(entry: RankedEntry, address: string, words: Words) {
  const { body, directors, movement, note, picture, rank, sequence, slug, song, title, year } = entry
  const facts = [
    directors.length > 0 ? words.file.directedBy(directors.join(', ')) : '',
    ...shortFacts(entry, words.count),
    song ? words.file.song(song) : '',
    movement && movement.kind !== 'same' ? words.file.since(movementInWords(movement, words)) : '',
    picture ? words.file.picture(picture.credit) : '',
  ].filter(Boolean)
  return [
    heading(2, text(`${rank}. `), link(`${address}/montages/${slug}`, title), text(` (${year})`)),
    paragraph(sequence),
    ...(facts.length > 0 ? [paragraph(`${facts.join('. ')}.`)] : []),
    ...toNodes(body, 3, address),
    ...(note ? [paragraph(words.file.whyHere(note))] : []),
  ]
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const link = (url: string, title: string): PhrasingContent => ({ children: [text(title)], type: 'link', url })
const paragraph = (value: string): BlockContent => ({ children: [text(value)], type: 'paragraph' })
const heading = (depth: 1 | 2, ...children: PhrasingContent[]): BlockContent => ({ children, depth, type: 'heading' })
