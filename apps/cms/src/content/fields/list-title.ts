import type { CollectionBeforeChangeHook, TextField } from 'payload'
import { shownTitle } from 'types/content/shown-title'

type Titled = { entries?: unknown; title?: unknown }

export const titleOf = ({ entries, title }: Titled): string =>
  shownTitle(typeof title === 'string' ? title : '', Array.isArray(entries) ? entries.length : 0)

/** Stored beside the title, so that the admin can show, sort and search by the title as readers see it. */
export const shownTitleField: TextField = {
  name: 'shownTitle',
  type: 'text',
  label: 'Title',
  index: true,
  admin: {
    components: { Diff: '/admin/no-diff.tsx#NoDiff', Field: '/admin/list-title/shown-title.tsx#ShownTitle' },
    disableBulkEdit: true,
    readOnly: true,
  },
}

export const fillShownTitle: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  shownTitle: titleOf({ entries: data.entries ?? originalDoc?.entries, title: data.title ?? originalDoc?.title }),
})
