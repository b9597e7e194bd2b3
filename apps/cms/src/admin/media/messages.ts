import type { Use } from '../../media/uses/find-uses.ts'

export const messages = {
  close: 'Close',
  deletable: 'This image is used nowhere any more, and can be deleted',
  download: 'Download the file as it came',
  failed: 'Where it is used could not be loaded just now.',
  deletedImage: 'A deleted image',
  kinds: { lists: 'List, as its lead', montages: 'Montage', people: 'Person, as their portrait' } satisfies Record<
    Use['collection'],
    string
  >,
  loading: 'Looking…',
  more: (count: number) => `and ${count} more`,
  notice: (ended: number, ending: number) =>
    [ended > 0 && `${imagesHave(ended)} rights that have ended`, ending > 0 && `${imagesHave(ending)} rights that end within 30 days`]
      .filter(Boolean)
      .join('; '),
  nameFailed: 'The name of this image could not be loaded just now.',
  nameOf: ({ alt, originalName }: { alt?: string | null; originalName?: string | null }) =>
    [alt, originalName].filter(Boolean).join(' · ') || 'An image without a name',
  notDeleted: 'This image is used, and cannot be deleted',
  noticeOf: (alt: string, day: string, hasEnded: boolean) => `“${alt}” ${hasEnded ? 'could be shown until' : 'may be shown until'} ${day}`,
  open: 'Open it in a new tab',
  originalName: 'Name of the file:',
  readFromFile: 'Read from the file',
  replaceDescription: (count: number) =>
    `The new file takes the place of the old one in ${count === 1 ? 'that place' : `all ${count} places`}, and on every page that shows it. Its texts stay as they are.`,
  replaceLabel: 'Replace it everywhere',
  rightsEnded: (day: string) => `Its rights ended on ${day}. Nothing new can be published with it.`,
  rightsEnding: (day: string) => `Its rights end: it may be shown until ${day} only.`,
  showAll: (count: number) => `Show all ${count} places`,
  standing: ({ isDraft, isShown }: Use) => (isShown ? (isDraft ? 'Readers see it; in a newer draft too' : 'Readers see it') : 'In a draft'),
  takeItOut: 'It can be deleted once it is taken out there.',
  unused: 'It is used nowhere.',
  usedIn: (count: number) => (count === 1 ? 'Used in one place.' : `Used in ${count} places.`),
  views: { all: 'All', ending: 'Rights ending', missing: 'Missing credit', unused: 'Unused' },
  viewsLabel: 'Views of the images',
  whereUsed: 'Where it is used',
}

const imagesHave = (count: number): string => (count === 1 ? 'One image that readers see has' : `${count} images that readers see have`)
