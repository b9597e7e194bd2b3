export const messages = {
  added: 'added:',
  failed: 'The names of images and people could not be read: the CMS did not answer.',
  field: 'Field',
  fields: 'Fields',
  formatting: 'The words are the same; their formatting differs.',
  nameless: 'A deleted document',
  omitted: '…',
  ranking: 'Ranking',
  removed: 'removed:',
  same: 'Both hold the same.',
  what: 'What changed',
}
