import type { SeedSite } from './seed-content.ts'

export const seedSite: SeedSite = {
  name: 'Montage',
  description: 'Ranked lists of the scenes in which films show the work, each entry with its picture, its credit and the editors’ reasons.',
  timeZone: 'America/New_York',
  links: [
    { label: 'About Montage', url: 'https://example.org/about' },
    { label: 'Write to the desk', url: 'https://example.org/contact' },
  ],
}
