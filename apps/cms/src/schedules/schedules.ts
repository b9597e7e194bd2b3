import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'

import { isNobody, isSignedIn } from '../access/roles.ts'
import { cancelSchedule, dismissRefusal } from './cancel-schedule.ts'

/**
 * Publications and withdrawals of lists at a time to come. What was reviewed is kept here as a copy, so that later edits do not go live with it
 * (a version's id would pin nothing). Written by our own endpoints and by the loop that carries them out (`fire.ts`), read-only for everyone.
 */
export const Schedules: CollectionConfig = {
  slug: 'schedules',
  access: { create: isNobody, delete: isNobody, read: isSignedIn, update: isNobody },
  admin: {
    defaultColumns: ['list', 'action', 'at', 'state'],
    description: 'What goes live, or is withdrawn, at a time. A schedule is made and cancelled beside its list.',
    group: 'Newsroom',
    useAsTitle: 'at',
  },
  defaultSort: '-at',
  lockDocuments: false,
  endpoints: [
    { path: '/:id/cancel', method: 'post', handler: cancelSchedule },
    { path: '/:id/dismiss', method: 'post', handler: dismissRefusal },
  ],
  fields: [
    { name: 'list', type: 'relationship', relationTo: 'lists', index: true, required: true },
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
    { name: 'settledAt', type: 'date', label: 'Settled', admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'withDrafts', type: 'text', hasMany: true, label: 'Drafts that go with it', admin: { placeholder: ' ' } },
    { name: 'by', type: 'text', label: 'Scheduled by', required: true },
    { name: 'revision', type: 'number', admin: { description: 'The saved state of the list that was reviewed.' }, required: true },
    // Text and no relation: what was asked for outlives the account.
    { name: 'userId', type: 'text', admin: { hidden: true }, required: true },
    // When what readers had at scheduling was published; empty when they had nothing. Moved on, the schedule is not carried out.
    { name: 'liveSince', type: 'text', admin: { hidden: true } },
    // When the state that was reviewed was saved. What is newer stays a draft.
    { name: 'savedAt', type: 'text', admin: { hidden: true }, required: true },
    { name: 'copy', type: 'json', admin: { hidden: true }, required: true, typescriptSchema: [() => contentSchema] },
    { name: 'drafts', type: 'json', admin: { hidden: true }, required: true, typescriptSchema: [() => draftsSchema] },
    // `<list>:<action>` while it waits, then its own id: of two requests at the same moment, one gets it.
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

/** Before a list is deleted for good: what was to become of it goes with it. */
export const deleteSchedules: CollectionBeforeDeleteHook = async ({ id, req }) =>
  req.payload.db.deleteMany({ collection: 'schedules', req, where: { list: { equals: id } } })
