import { licences } from 'types/content/licences'

import type { FileField } from './rows.ts'

export const messages = {
  choose: 'Choose images',
  chooseMore: 'Choose more images',
  closeHeading: (count: number) => (count === 1 ? 'One file is not stored' : `${count} files are not stored`),
  closeBody: 'Closing drops them, with what you wrote about them. The stored images stay.',
  closeAnyway: 'Close anyway',
  stay: 'Stay here',
  done: 'Done',
  drop: 'or drop them here',
  explained:
    'If left empty, alt text, credit and rights holder are read from the file. Set rights that end, fair use and other licences in the form of the image.',
  failed: (name: string, status: number) => `${name}: the CMS answered ${status}. Nothing of it was stored. Try again.`,
  file: 'File',
  forAll: 'For all files',
  heading: 'Upload several images',
  labels: {
    alt: 'Alt text',
    copyrightNotice: 'Rights holder',
    credit: 'Credit',
    licence: 'Licence',
    rights: 'Right',
  } satisfies Record<FileField, string>,
  of: (name: string) => ` of ${name}`,
  ofAll: ' of all files',
  open: (name: string) => `Open ${name} in a new tab`,
  placeholders: { alt: 'What the picture shows', copyrightNotice: '© 2026 Ada Lens', credit: 'Photograph: Ada Lens' },
  remove: (name: string) => `Leave ${name} out`,
  several: 'Upload several…',
  sending: (sent: number) => (sent < 1 ? `Uploading, ${Math.floor(sent * 100)} %` : 'Being checked and stored'),
  setForAll: 'Set for all',
  setIn: (count: number, own: number) =>
    `Set for ${count === 1 ? 'one file' : `${count} files`}.${own === 0 ? '' : own === 1 ? ' One keeps a value of its own.' : ` ${own} keep values of their own.`}`,
  signedOut: (name: string) => `${name}: you are signed out. Sign in in another window, then press Upload again; your words stay here.`,
  size: (bytes: number) => (bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`),
  state: (stored: number, all: number, refused: string[]) =>
    `${stored} of ${all} stored.${refused.length === 0 ? '' : ` Not stored: ${refused.join(', ')}. Correct ${refused.length === 1 ? 'it' : 'them'}, and press Upload again.`}`,
  stop: 'Stop',
  stored: 'Stored',
  tooLarge: (name: string, bytes: number, maxBytes: number) =>
    `${name} has ${Math.ceil(bytes / 1024 / 1024)} MB; ${maxBytes / 1024 / 1024} MB is the limit. Save a smaller file.`,
  unreachable: (name: string) => `${name}: the CMS cannot be reached. Your words stay here; press Upload again when the network is back.`,
  upload: (count: number) => (count === 1 ? 'Upload one file' : `Upload ${count} files`),
}

/** The options of selects. Options that need further fields are in the form of an image. */
export const choices: Partial<Record<FileField, Record<string, string>>> = {
  licence: Object.fromEntries(Object.entries(licences).map(([key, { name }]) => [key, name])),
  rights: { licensed: 'Licensed, without end', owned: 'It is our own' },
}
