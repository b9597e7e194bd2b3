import type { Site } from 'types/content/site'

import { language } from './feed.ts'

export const manifestType = 'application/manifest+json; charset=utf-8'

/** As in `styles/tokens.css`. */
const paper = '#f6ead2'

export function toManifest({ description, name }: Pick<Site, 'description' | 'name'>): string {
  return JSON.stringify({
    id: '/',
    name,
    description,
    lang: language,
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
