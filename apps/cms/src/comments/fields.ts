import type { Field, UIField } from 'payload'

import { isCommentable } from './anchors.ts'

/** In the sidebar, though it shows over it: the list of comments. */
export const commentsField: UIField = {
  name: 'comments',
  type: 'ui',
  admin: {
    components: { Field: '/admin/comments/comments-panel.tsx#CommentsPanel' },
    disableBulkEdit: true,
    disableListColumn: true,
    position: 'sidebar',
  },
}

/** The same fields, each with a count of its comments beside its label. */
export const withComments = (fields: Field[]): Field[] => fields.map((field) => withLabel(inside(field)))

function inside(field: Field): Field {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withComments(tab.fields) })) }
  return field.type === 'row' || field.type === 'collapsible' ? { ...field, fields: withComments(field.fields) } : field
}

function withLabel(field: Field): Field {
  if (!('name' in field) || !isCommentable(field)) return field
  const { components = {} } = (field.admin ?? {}) as { components?: object }
  const Label = '/admin/comments/marks/commented-label.tsx#CommentedLabel'
  return { ...field, admin: { ...field.admin, components: { ...components, Label } } } as Field
}
