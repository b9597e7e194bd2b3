import type { CollectionConfig } from 'payload'
import { onPublicChange } from '../addresses/public-change.ts'
import { rememberAppearances, rememberAppearancesOfDeleted } from '../addresses/remember-appearances.ts'
import { recordDelete, recordPublication } from './record-publication.ts'
import { refuseDeleteWhileShown } from './refuse-while-shown.ts'

/** What happens when an editor saves or deletes a topic. */
export const topicHooks = {
  beforeChange: [rememberAppearances('topics')],
  afterChange: [onPublicChange('topics', [recordPublication('topics')])],
  beforeDelete: [refuseDeleteWhileShown('topics'), rememberAppearancesOfDeleted('topics')],
  afterDelete: [recordDelete('topics')],
} satisfies CollectionConfig['hooks']
