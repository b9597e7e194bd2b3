import type { CollectionConfig, Field } from 'payload'

import { isNobody } from '../access/roles.ts'
import { actions, states } from './transitions.ts'

/** Names beside ids, and no relations: what was decided outlives an account. */
const person = (name: string): Field[] => [
  { name, type: 'text' },
  { name: `${name}Id`, type: 'text' },
]

/** Reviews that somebody asked for, one open at a time for a document. Our own endpoint writes and reads them. */
export const Handovers: CollectionConfig = {
  slug: 'handovers',
  access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
  admin: { hidden: true },
  fields: [
    { name: 'inCollection', type: 'select', options: ['lists', 'montages', 'people'], required: true },
    { name: 'document', type: 'text', index: true, required: true },
    { name: 'title', type: 'text' },
    // Of an open review it names the document, so that there is one; a closed one has a value of its own.
    { name: 'slot', type: 'text', required: true, unique: true },
    { name: 'state', type: 'select', index: true, options: [...states], required: true },
    // How many moves there were: whoever changes a review names the number that they read.
    { name: 'step', type: 'number', required: true },
    { name: 'askedBy', type: 'text', required: true },
    { name: 'askedById', type: 'text', required: true },
    ...person('askedOf'),
    ...person('takenBy'),
    { name: 'takenAt', type: 'date' },
    // What was approved, and when: see `approval.ts`.
    { name: 'approvedContent', type: 'text' },
    ...person('approvedBy'),
    { name: 'isChanged', type: 'checkbox', defaultValue: false },
    { name: 'moves', type: 'json', required: true, typescriptSchema: [() => movesSchema] },
  ],
  lockDocuments: false,
}

const text = { type: 'string' as const }
const movesSchema = {
  type: 'array' as const,
  items: {
    type: 'object' as const,
    additionalProperties: false,
    properties: {
      at: text,
      by: text,
      kind: { enum: [...actions, 'change'], type: 'string' as const },
      words: text,
    },
    required: ['at', 'by', 'kind', 'words'],
  },
}
