'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { headingShortcut } from './heading-shortcut.ts'
import { PastePlugin } from './paste-plugin.tsx'

export const ProseFeatureClient = createClientFeature({
  markdownTransformers: [headingShortcut],
  plugins: [{ Component: PastePlugin, position: 'belowContainer' }],
})
