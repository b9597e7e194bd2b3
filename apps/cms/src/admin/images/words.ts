import type { Use } from '../../media/uses/uses.ts'

/** The words of an image's form, of the views above the list of images, and of the notice on the dashboard. */
export const words = {
  failed: 'Where it is used could not be asked just now.',
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
  noticeOf: (alt: string, day: string, hasEnded: boolean) => `“${alt}” ${hasEnded ? 'could be shown until' : 'may be shown until'} ${day}`,
  readFromFile: 'Read from the file',
  replaceDescription: (count: number) =>
    `The new file takes the place of the old one in ${count === 1 ? 'the document' : `all ${count} documents`} below, and on every page that shows it. Its texts stay as they are.`,
  replaceLabel: 'Replace it everywhere',
  rightsEnded: (day: string) => `Its rights ended with ${day}. Nothing new can be published with it.`,
  rightsEnding: (day: string) => `Its rights end: it may be shown until ${day} only.`,
  standing: ({ isDraft, isShown }: Use) => (isShown ? (isDraft ? 'Readers see it; in a newer draft too' : 'Readers see it') : 'In a draft'),
  unused: 'It is used nowhere.',
  used: (count: number) =>
    count === 1 ? 'It is used in one document, and cannot be deleted.' : `It is used in ${count} documents, and cannot be deleted.`,
  views: { all: 'All', ending: 'Rights ending', missing: 'Missing credit', unused: 'Unused' },
  viewsLabel: 'Views of the images',
  whereUsed: 'Where it is used',
}

const imagesHave = (count: number): string => (count === 1 ? 'One image that readers see has' : `${count} images that readers see have`)
