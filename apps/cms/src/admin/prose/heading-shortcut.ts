import { createBlockNode } from '@payloadcms/richtext-lexical/client'
import type { ElementTransformer } from '@payloadcms/richtext-lexical/lexical/markdown'
import { $createHeadingNode, HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'

export const headingShortcut: ElementTransformer = {
  dependencies: [HeadingNode],
  export: () => null,
  regExp: /^##\s/,
  replace: createBlockNode(() => $createHeadingNode('h3')),
  type: 'element',
}
