import { maxCounted } from '../../notices/unseen.ts'

export const words = {
  bell: 'Notices',
  count: (count: number) => (count < maxCounted ? String(count) : `${maxCounted - 1}+`),
  failed: 'The CMS did not answer. Try again.',
  markAll: 'Mark all as seen',
  newer: 'Newer',
  none: 'Nothing yet. Reviews that are asked of you, what became of yours, and who mentions you will stand here.',
  older: 'Older',
  title: 'Notices',
  unseen: 'not seen',
}
