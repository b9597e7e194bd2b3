import { nounOf } from '../../../revisions/document-noun.ts'
import type { Theirs } from './fetch-newer-revision.ts'

export const messages = {
  back: 'Back',
  close: 'Keep editing',
  differs: 'Not the same in both',
  drop: 'Drop mine, take theirs',
  dropping: 'What you changed since you opened the form is dropped, and their save takes its place. This cannot be undone.',
  empty: '(empty)',
  explained: (hasVersions: boolean) =>
    `Nothing of yours is lost: it is still in the form. “Take theirs” puts their save in its place. “Put mine on top” saves yours; ${hasVersions ? 'theirs stays in the versions' : 'where the two differ, theirs is lost'}.`,
  field: 'Field',
  fields: 'Other fields',
  fieldsAlone: 'Fields',
  heading: ({ revisedBy, updatedAt }: Theirs, slug: string | undefined) =>
    `${revisedBy || 'Somebody'} saved ${nounOf(slug).this} ${moment(updatedAt)}, after you opened ${nounOf(slug).it}.`,
  move: 'In yours',
  put: 'Put mine on top',
  ranks: 'Ranking',
  same: 'What they saved and what is in your form are the same.',
  see: 'See what changed',
  take: 'Take theirs',
  theirs: 'Theirs',
  unnamed: 'A montage (its title could not be read)',
  yours: 'Yours',
}

/** “at 14:02” today, else “on 14 June at 14:02”. */
export const moment = (date: string): string => {
  const [day, today] = [new Date(date), new Date()].map((each) => each.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' }))
  const time = new Date(date).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  return day === today ? `at ${time}` : `on ${day} at ${time}`
}
