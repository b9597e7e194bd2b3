import type { SeedPerson } from './seed-content.ts'

export const seedPeople: SeedPerson[] = [
  {
    name: 'The Montage Desk',
    slug: 'the-montage-desk',
    biography:
      'The Montage Desk is the shared byline of the editors who come with the demo. It signs what was argued over until nobody could ' +
      'say whose sentence it had been, and it is nobody in particular, which keeps the meetings short.',
    portrait: {
      file: 'portrait-the-montage-desk.svg',
      alt: 'A desk lamp throws a cone of light onto a desk, where a dumbbell holds down a stack of paper.',
      caption: 'The desk, with its paperweight.',
      credit: 'Illustration: Montage',
    },
    links: [
      { label: 'Website', url: 'https://example.org/desk' },
      { label: 'Corrections', url: 'https://example.org/corrections' },
    ],
  },
  {
    name: 'Ida Kettleworth',
    slug: 'ida-kettleworth',
    biography:
      'Ida Kettleworth does not exist outside this demo, where she writes about exercise on film. She is the inventor of several ' +
      'opinions and the owner of one kettlebell, which serves as a doorstop on the days when it is not in use.',
    portrait: {
      file: 'portrait-ida-kettleworth.svg',
      alt:
        'A smiling woman in large round glasses, her hair in a high bun, built of flat shapes before a pale disk. Her earring is a ' +
        'small kettlebell.',
      caption: 'Ida Kettleworth, who is invented, and her glasses.',
      credit: 'Illustration: Montage',
    },
    links: [{ label: 'Notebook', url: 'https://example.org/ida-kettleworth' }],
  },
]
