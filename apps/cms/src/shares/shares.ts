import type { Access, CollectionConfig } from 'payload'

import { isNobody, mayPublish } from '../access/roles.ts'
import { revokeShare } from './revoke.ts'

const ownOrEditor: Access = ({ req }) => mayPublish(req) || (req.user ? { userId: { equals: req.user.id } } : false)

/** Nobody reads it by the API. */
const unread = { read: () => false }

/** Links to previews for people without an account. The token is in the address alone (ADR 049). */
export const Shares: CollectionConfig = {
  slug: 'shares',
  labels: { singular: 'Shared preview', plural: 'Shared previews' },
  access: { create: isNobody, delete: isNobody, read: ownOrEditor, update: isNobody },
  admin: {
    defaultColumns: ['for', 'title', 'by', 'expiresAt', 'opened', 'lastOpenedAt', 'revokedAt'],
    description: 'Links that show a preview to people without an account. They are made and ended in the form of what they show.',
    group: 'Newsroom',
    useAsTitle: 'for',
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  endpoints: [{ path: '/:id/revoke', method: 'post', handler: revokeShare }],
  fields: [
    { name: 'for', type: 'text', label: 'For', required: true },
    { name: 'title', type: 'text', label: 'Preview of', required: true },
    { name: 'by', type: 'text', label: 'Shared by', required: true },
    {
      name: 'follows',
      type: 'select',
      label: 'Shows',
      options: [
        { label: 'The newest draft', value: 'draft' },
        { label: 'The draft as it was shared', value: 'copy' },
      ],
      required: true,
    },
    { name: 'expiresAt', type: 'date', label: 'Ends', admin: { date: { pickerAppearance: 'dayAndTime' } }, index: true, required: true },
    { name: 'opened', type: 'number', label: 'Times opened', defaultValue: 0, required: true },
    { name: 'lastOpenedAt', type: 'date', label: 'Last opened', admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'revokedAt', type: 'date', label: 'Ended early', admin: { date: { pickerAppearance: 'dayAndTime' } }, index: true },
    // No relations: the collection differs, and the link outlives the account, to say why it ended.
    { name: 'inCollection', type: 'text', admin: { hidden: true }, required: true },
    { name: 'document', type: 'text', admin: { hidden: true }, index: true, required: true },
    { name: 'userId', type: 'text', admin: { hidden: true }, required: true },
    { name: 'copy', type: 'json', access: unread, admin: { hidden: true }, typescriptSchema: [() => copySchema] },
    { name: 'hash', type: 'text', access: unread, admin: { hidden: true }, required: true, unique: true },
  ],
}

const contentSchema = { type: 'object' as const, additionalProperties: true }
const draftSchema = {
  type: 'object' as const,
  additionalProperties: false,
  properties: { data: contentSchema, id: { type: 'string' as const } },
  required: ['data', 'id'],
}
const copySchema = {
  type: 'object' as const,
  additionalProperties: false,
  properties: { content: contentSchema, drafts: { type: 'array' as const, items: draftSchema } },
  required: ['content', 'drafts'],
}
