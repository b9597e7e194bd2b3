/** The words of the checklist and of the button that publishes a list. */
export const words = {
  checking: 'Checking…',
  confirm: 'Publish them together',
  confirmBody: 'Readers get all of these at once, or none:',
  confirmHeading: (drafts: number) => `Publish the list with ${drafts === 1 ? 'this draft' : `these ${drafts} drafts`}?`,
  failed: 'This could not be checked just now.',
  goesAlong: (rank: number, title: string) => `Rank ${rank} (“${title}”) is a draft. It is published along with the list.`,
  inTheWay: (count: number) => `${count} in the way`,
  list: 'The list',
  live: 'Readers have this list as it is',
  liveButMend: (count: number) => `${thingsStand(count)} in the way of its next publish`,
  publishWith: (drafts: number) => `Publish with its ${draftsCounted(drafts)}`,
  ready: 'Ready to publish',
  readyWith: (drafts: number) => `Ready to publish with its ${draftsCounted(drafts)}`,
  remarks: (count: number) => (count === 1 ? '1 remark' : `${count} remarks`),
  standing: (count: number) => `${thingsStand(count)} between this list and its readers`,
}

const thingsStand = (count: number): string => (count === 1 ? '1 thing stands' : `${count} things stand`)

const draftsCounted = (count: number): string => (count === 1 ? '1 draft' : `${count} drafts`)
