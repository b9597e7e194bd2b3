import type { CollectionConfig } from 'payload'

import { apiTabForAdmins } from '../access/api-tab.ts'
import { isEditor, isSignedIn } from '../access/roles.ts'
import { checkShape } from '../guard/check-shape.ts'
import { topicHooks } from '../publishing/topic-hooks.ts'
import { requireRevision } from '../revisions/require-revision.ts'
import { revisionFields } from '../revisions/revision-fields.ts'
import { beforeDocumentControls } from './document-controls.ts'
import { keptWords } from './fields/kept-words.ts'
import { slugField } from './fields/slug.ts'

/** Readers have a topic as soon as a published list has it, so it needs no drafts. */
export const Topics: CollectionConfig = {
  slug: 'topics',
  access: { create: isEditor, delete: isEditor, read: isSignedIn, update: isEditor },
  admin: {
    components: {
      edit: { beforeDocumentControls, SaveButton: '/admin/saving/save-button.tsx#SaveButton' },
      views: apiTabForAdmins,
    },
    defaultColumns: ['name', 'slug', 'updatedAt'],
    description: 'What lists are about. A topic has a page and a feed of its own as soon as a published list has it.',
    group: 'Content',
    useAsTitle: 'name',
  },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    ...revisionFields,
    keptWords,
    { name: 'name', type: 'text', required: true, maxLength: 60 },
    {
      name: 'words',
      type: 'textarea',
      maxLength: 600,
      admin: { description: 'Two or three sentences for readers, at the top of its page.' },
    },
    slugField('topics', 'name'),
  ],
  hooks: { ...topicHooks, beforeOperation: [checkShape, requireRevision] },
}
