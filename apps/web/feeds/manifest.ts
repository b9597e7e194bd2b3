import type { Site } from 'types/content/site'

import { attributesOf, languagesOf } from '../words/languages.ts'

export const manifestType = 'application/manifest+json; charset=utf-8'

/** As in `styles/tokens.css`. */
const paper = '#f6ead2'

export function toManifest(site: Pick<Site, 'description' | 'language' | 'name'>): string {
  const { description, name } = site
  return JSON.stringify({
    id: '/',
    name,
    description,
    ...attributesOf(languagesOf(site).page),
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  })
}
