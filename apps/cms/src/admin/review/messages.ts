import type { Save } from '../../review/review.ts'
import { whoMade } from '../versions/messages.ts'

export const messages = {
  alongside: 'Published along with it',
  back: 'Back to the form',
  failed: 'The changes could not be loaded: the CMS did not answer. Close this and try again.',
  heading: 'What changes for readers',
  lastHad: (published: Save, moment: string) => `Not public. Readers last had what ${publishedBy(published, moment)}.`,
  next: 'Next',
  newToReaders: 'Readers do not have this yet: all of it is new.',
  now: 'Now',
  nobodySaved: 'Nobody has saved since.',
  publish: 'Publish',
  publishWith: (drafts: number) => `Publish with ${drafts === 1 ? 'the draft' : `the ${drafts} drafts`}`,
  readersHave: (published: Save, moment: string) => `Readers have what ${publishedBy(published, moment)}.`,
  savedSince: 'Saved since',
  /** On a phone: a second line of buttons would move the form at the first change. */
  short: 'Changes',
  typed: 'You: changes in this form, not saved yet',
  unnamed: 'A montage without a title',
}

function publishedBy({ change }: Save, moment: string): string {
  const edition = change?.edition ? ` as edition ${change.edition}` : ''
  return `${change ? whoMade(change) : 'somebody'} published${edition} on ${moment}`
}
