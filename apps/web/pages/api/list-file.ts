import type { NextApiRequest, NextApiResponse } from 'next'
import { isSlug, pathOfList } from 'types/addresses'
import type { RankedList } from 'types/content/list'

import type { PageProps } from '../../data/page.ts'
import { storedProps } from '../../data/stored-props.ts'
import { csvType, listAsCsv } from '../../list-files/csv.ts'
import { listAsMarkdown, markdownType } from '../../list-files/markdown.ts'
import { languagesOf } from '../../words/languages.ts'

const formats = { csv: { type: csvType, write: listAsCsv }, md: { type: markdownType, write: listAsMarkdown } } as const

/** A list to take along, made from its stored page: as new as the page, and there without the CMS. */
export default async function handler({ query }: NextApiRequest, response: NextApiResponse): Promise<void> {
  const { format, slug } = query
  if (!isSlug(slug) || (format !== 'csv' && format !== 'md')) return void response.status(404).end()
  let page: PageProps<RankedList> | null
  try {
    page = await storedProps<RankedList>(pathOfList({ slug }), (path) => response.revalidate(path))
  } catch {
    // Next has logged why the page could not be rendered.
    return void response.setHeader('Cache-Control', 'no-store').setHeader('Retry-After', '30').status(503).end()
  }
  if (!page) return void response.status(404).end()
  const { content, site } = page
  if (content.slug !== slug) return void response.redirect(308, `${content.path}.${format}`)
  const { type, write } = formats[format]
  // Browsers would take a table for a download anyway; Markdown is read in the window.
  if (format === 'csv') response.setHeader('Content-Disposition', `attachment; filename="${slug}.csv"`)
  response.setHeader('Content-Language', languagesOf(site, content).page)
  response.setHeader('Content-Type', type).status(200).send(write(content, site))
}
