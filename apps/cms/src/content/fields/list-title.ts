import type { CollectionBeforeChangeHook, TextField } from 'payload'
import { shownTitle } from 'types/shown-title'

type Titled = { entries?: unknown; title?: unknown }

/** The title of a list as it is read, from any state of the list that has its entries. */
export const titleOf = ({ entries, title }: Titled): string =>
  shownTitle(typeof title === 'string' ? title : '', Array.isArray(entries) ? entries.length : 0)

/**
 * The title as it is read, stored beside the one that is written: the admin shows, sorts and searches by it wherever it names a list.
 * Its component shows nothing, and keeps the form's own heading in step.
 */
export const shownTitleField: TextField = {
  name: 'shownTitle',
  type: 'text',
  label: 'Title',
  index: true,
  admin: {
    components: { Diff: '/admin/nothing.tsx#Nothing', Field: '/admin/list-title/shown-title.tsx#ShownTitle' },
    disableBulkEdit: true,
    readOnly: true,
  },
}

/** Before a list is saved, and after what is gone was left out of it. */
export const fillShownTitle: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  shownTitle: titleOf({ entries: data.entries ?? originalDoc?.entries, title: data.title ?? originalDoc?.title }),
})
