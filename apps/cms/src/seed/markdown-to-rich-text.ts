import { convertMarkdownToLexical, editorConfigFactory, type SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import type { Payload } from 'payload'
import { proseEditor } from '../content/fields/prose.ts'
import type { List } from '../payload-types.ts'

let editor: Promise<SanitizedServerEditorConfig> | undefined

/** The rich text of our editor for Markdown with paragraphs, emphasis, quotes, links and `###` headings. */
export async function markdownToRichText(text: string, payload: Payload): Promise<NonNullable<List['introduction']>> {
  editor ??= editorConfigFactory.fromEditor({ config: payload.config, editor: proseEditor })
  return convertMarkdownToLexical({ editorConfig: await editor, markdown: text.trim() }) as NonNullable<List['introduction']>
}
