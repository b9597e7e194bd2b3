import { createBlockNode } from '@payloadcms/richtext-lexical/client'
import type { ElementTransformer } from '@payloadcms/richtext-lexical/lexical/markdown'
import { $createHeadingNode, HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'

/** “## ” at the begin of a line makes a small heading, as “### ” does by Payload's own. */
export const headingShortcut: ElementTransformer = {
  dependencies: [HeadingNode],
  export: () => null,
  regExp: /^##\s/,
  replace: createBlockNode(() => $createHeadingNode('h3')),
  type: 'element',
}
