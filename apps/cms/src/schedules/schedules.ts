import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'

import { isNobody, isSignedIn } from '../access/roles.ts'
import { cancelSchedule, dismissRefusal } from './cancel-schedule.ts'
import { isOf, type Scheduled } from './target.ts'

/** They hold copies of the reviewed content, so that later edits do not go live with it; a version's id would pin nothing. */
export const Schedules: CollectionConfig = {
  slug: 'schedules',
  access: { create: isNobody, delete: isNobody, read: isSignedIn, update: isNobody },
  admin: {
    defaultColumns: ['title', 'action', 'at', 'state'],
    description: 'Lists and montages that go live, or are withdrawn, at a set time. Schedules are made and cancelled in their forms.',
    group: 'Newsroom',
    useAsTitle: 'title',
  },
  defaultSort: '-at',
  lockDocuments: false,
  endpoints: [
    { path: '/:id/cancel', method: 'post', handler: cancelSchedule },
    { path: '/:id/dismiss', method: 'post', handler: dismissRefusal },
  ],
  fields: [
    { name: 'title', type: 'text', label: 'What', required: true },
    // One of the two is filled: see `target.ts`.
    { name: 'list', type: 'relationship', relationTo: 'lists', index: true },
    { name: 'montage', type: 'relationship', relationTo: 'montages', index: true },
    {
      name: 'action',
      type: 'select',
      options: [
        { label: 'Publish', value: 'publish' },
        { label: 'Unpublish', value: 'unpublish' },
      ],
      required: true,
    },
    { name: 'at', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } }, index: true, required: true },
    {
      name: 'state',
      type: 'select',
      defaultValue: 'waiting',
      index: true,
      options: [
        { label: 'Waiting', value: 'waiting' },
        { label: 'Done', value: 'done' },
        { label: 'Refused', value: 'refused' },
        { label: 'Cancelled', value: 'cancelled' },
      ],
      required: true,
    },
    { name: 'outcome', type: 'textarea' },
    { name: 'settledAt', type: 'date', label: 'Finished', admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'withDrafts', type: 'text', hasMany: true, label: 'Drafts that go with it', admin: { placeholder: ' ' } },
    { name: 'by', type: 'text', label: 'Scheduled by', required: true },
    { name: 'revision', type: 'number', admin: { description: 'The saved state that was reviewed.' }, required: true },
    // No relation: it outlives the account.
    { name: 'userId', type: 'text', admin: { hidden: true }, required: true },
    // The time of the public save when it was scheduled: with another one, the schedule is refused.
    { name: 'liveSince', type: 'text', admin: { hidden: true } },
    // The time of the reviewed save. Later saves stay drafts.
    { name: 'savedAt', type: 'text', admin: { hidden: true }, required: true },
    { name: 'copy', type: 'json', admin: { hidden: true }, required: true, typescriptSchema: [() => contentSchema] },
    { name: 'drafts', type: 'json', admin: { hidden: true }, required: true, typescriptSchema: [() => draftsSchema] },
    // Unique: `<document>:<action>` while the schedule waits, then its own id.
    { name: 'slot', type: 'text', admin: { hidden: true }, required: true, unique: true },
    { name: 'isDismissed', type: 'checkbox', admin: { hidden: true }, defaultValue: false },
  ],
}

const text = { type: 'string' as const }
const contentSchema = { type: 'object' as const, additionalProperties: true }
const draftsSchema = {
  type: 'array' as const,
  items: {
    type: 'object' as const,
    additionalProperties: false,
    properties: { data: contentSchema, id: text, liveSince: text, savedAt: text, title: text },
    required: ['data', 'id', 'liveSince', 'savedAt', 'title'],
  },
}

export const deleteSchedules =
  (collection: Scheduled): CollectionBeforeDeleteHook =>
  async ({ id, req }) =>
    req.payload.db.deleteMany({ collection: 'schedules', req, where: isOf({ collection, id: String(id) }) })
