import type { Step } from '../../dashboard/first-steps.ts'

/** `byOthers`: what a writer reads where an editor takes the step. */
const stepsOf: Record<Step['key'], { byOthers?: string; how: string; title: string }> = {
  montage: { how: 'A picture, the film and a few words about the sequence.', title: 'Describe a montage' },
  name: {
    byOthers: 'An editor does that in the settings of the site.',
    how: 'Readers see its name at the top of each page.',
    title: 'Name the site',
  },
  publish: {
    byOthers: 'Ask for a review in its form: an editor publishes it.',
    how: 'Readers have it a second later.',
    title: 'Publish the list',
  },
  rank: { how: 'Put your montages in their order.', title: 'Rank montages in a list' },
}

/** All that the first screen says. */
export const words = {
  changed: 'Changed since readers got it',
  changedBy: (by: string, when: string) => `${by || 'Somebody'} changed it, ${when}`,
  day: (date: string) => new Date(date).toLocaleDateString('en-GB', { day: 'numeric', timeZone: 'UTC', weekday: 'short' }),
  drafts: 'Your drafts',
  edited: (when: string) => `Edited ${when}`,
  look: 'Look at the changes',
  lookOf: (title: string) => `Look at the changes of “${title}”`,
  live: 'Live',
  liveAfter: (seconds: number) => `live after ${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`,
  mentioned: (sentence: string, when: string, words: string) => `${sentence}, ${when}${words && `: ${words}`}`,
  moment: (at: string, timeZone: string) =>
    new Date(at).toLocaleString('en-GB', { day: 'numeric', hour: '2-digit', minute: '2-digit', month: 'short', timeZone }),
  newList: 'Begin a list',
  noChanged: 'Readers have the newest of everything. What you change in a public list or montage stands here until it is published.',
  noDrafts: 'You have no drafts. What you begin stands here until readers get it.',
  noLive: 'Nothing was published yet. The last publications will stand here, and how fast readers had them.',
  noScheduled: 'Nothing goes live by itself in the next seven days. To set a time, open a list or a montage and choose “Schedule”.',
  noWaiting: (isEditor: boolean) =>
    isEditor
      ? 'Nothing waits for you. Reviews that are asked of you, comments that name you, refused schedules, rights that end and publications that do not reach readers would stand here.'
      : 'Nothing waits for you. Comments that name you would stand here, and publications that do not reach readers.',
  publishedBy: (by: string, when: string) => `${by ? `Published by ${by}` : 'Published'}, ${when}`,
  reviewAsked: (by: string, when: string, words: string) => `${by || 'Somebody'} asks for a review, ${when}${words && `: ${words}`}`,
  scheduled: 'Scheduled',
  scheduledAction: { publish: 'goes live', unpublish: 'is withdrawn' },
  stepDone: 'Done',
  steps: 'Your first list, in four steps',
  stepTitle: (key: Step['key']) => stepsOf[key].title,
  stepText: (key: Step['key'], isForOthers: boolean) => (isForOthers && stepsOf[key].byOthers) || stepsOf[key].how,
  title: 'Newsroom',
  viewSite: 'View the site',
  waiting: 'Waiting for you',
  zone: (timeZone: string) => `Times are those of the site: ${timeZone.replaceAll('_', ' ')}.`,
}
