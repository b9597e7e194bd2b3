/** The words of what differs between two saved states of a document. */
export const messages = {
  added: 'added:',
  failed: 'The names of images and people could not be read: the CMS did not answer.',
  field: 'Field',
  fields: 'Fields',
  formatting: 'The words are the same; their formatting is another.',
  left: '…',
  nameless: 'A document that is gone',
  ranking: 'Ranking',
  removed: 'removed:',
  same: 'An editor wrote the same in both.',
  what: 'What changed',
}
