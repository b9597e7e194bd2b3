import { moment } from '../saving/conflict/messages.ts'

export const messages = {
  cannotBeUndone: 'This browser deletes it. This cannot be undone.',
  failed: 'The CMS did not answer. Nothing was changed, and this browser still keeps what you typed.',
  fileIsNotKept: 'The file that you chose is not kept: choose it again.',
  inForm: 'In the form now',
  isBack: 'What you typed is back in the form. It is not saved yet.',
  isToGo: 'Throw away what you typed?',
  look: 'Look at it',
  moved: 'Moved',
  name: 'What you typed and did not save',
  putBack: 'Put it back',
  savedSince: (who: string) => `${who || 'Somebody'} saved this since: put it back, and you are asked which to keep when you save.`,
  throwAway: 'Throw it away',
  typed: 'You typed',
  typedAt: (at: number) => `You typed here ${moment(new Date(at).toISOString())} and did not save.`,
}
