export const messages = {
  checking: 'Checking…',
  confirm: 'Publish them together',
  confirmBody: 'Readers get all of these at once, or none:',
  confirmHeading: (drafts: number) => `Publish the list with ${drafts === 1 ? 'this draft' : `these ${drafts} drafts`}?`,
  failed: 'The list could not be checked: the CMS did not answer.',
  goesAlong: (rank: number, title: string) => `Rank ${rank} (“${title}”) is a draft. It is published along with the list.`,
  list: 'The list',
  live: 'Readers have this list as it is',
  openComments: (count: number) => (count === 1 ? 'A comment is open.' : `${count} comments are open.`),
  publishWith: (drafts: number) => `Publish with its ${draftsCounted(drafts)}`,
  ready: 'Ready to publish',
  readyWith: (drafts: number) => `Ready to publish with its ${draftsCounted(drafts)}`,
  remarks: (count: number) => (count === 1 ? '1 remark' : `${count} remarks`),
  toFix: (count: number) => `${thingsCounted(count)} to fix before publishing`,
  toFixInLiveList: (count: number) => `${thingsCounted(count)} to fix before the next publish`,
}

const thingsCounted = (count: number): string => (count === 1 ? '1 thing' : `${count} things`)

const draftsCounted = (count: number): string => (count === 1 ? '1 draft' : `${count} drafts`)
