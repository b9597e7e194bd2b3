import type { GlobalConfig } from 'payload'
import { siteLanguages } from 'types/content/languages'

import { isEditor, isSignedIn } from '../access/roles.ts'
import { checkShapeOfGlobal } from '../guard/check-shape.ts'
import { dropPingsOfOldAddress } from '../pings/drop-pings-of-old-address.ts'
import { recordSitePublication } from '../publishing/record-publication.ts'
import { requireRevisionOfGlobal } from '../revisions/require-revision.ts'
import { revisionFields } from '../revisions/revision-fields.ts'
import { beforeDocumentControls } from './document-controls.ts'
import { keptWords } from './fields/kept-words.ts'
import { languageField } from './fields/language.ts'
import { linkList } from './fields/link-list.ts'
import { webAddress } from './fields/web-address.ts'

export const Site: GlobalConfig = {
  slug: 'site',
  access: { read: isSignedIn, readVersions: isEditor, update: isEditor },
  admin: {
    components: {
      elements: { beforeDocumentControls, SaveButton: '/admin/saving/save-button.tsx#SaveButton' },
    },
    group: 'Newsroom',
  },
  lockDocuments: false,
  fields: [
    ...revisionFields,
    keptWords,
    { name: 'name', type: 'text', required: true, maxLength: 60 },
    {
      name: 'description',
      type: 'textarea',
      required: true,
      maxLength: 200,
      admin: { description: 'One sentence, for the front and for search engines.' },
    },
    {
      ...webAddress('address', 'Address', 'The public address of the site, such as https://montage.example, without a slash at the end.'),
      required: true,
    },
    {
      name: 'timeZone',
      type: 'select',
      label: 'Time zone',
      options: Intl.supportedValuesOf('timeZone').concat('UTC'),
      required: true,
      defaultValue: 'UTC',
      typescriptSchema: [() => ({ type: 'string' })],
      admin: { description: 'For the dates that readers see. Schedules use your own time zone and name it.' },
    },
    {
      ...languageField(siteLanguages),
      required: true,
      defaultValue: 'en',
      admin: { description: 'Of the name and the description, and of all that the site says itself.' },
    },
    {
      name: 'securityContact',
      type: 'text',
      label: 'Security contact',
      maxLength: 200,
      validate: mustBeContact,
      admin: { description: 'Whom to tell of a security problem: an e-mail address or a page. Published in /.well-known/security.txt.' },
    },
    {
      name: 'machineUse',
      type: 'select',
      label: 'Programs may use the pages',
      options: [
        { label: 'to be found, and to answer questions', value: 'answers' },
        { label: 'to be found', value: 'search' },
        { label: 'for anything, training included', value: 'anything' },
      ],
      required: true,
      defaultValue: 'answers',
      admin: { description: 'A wish that robots.txt and each page state. Programs that ignore it are not kept out.' },
    },
    linkList('links', 'Social links'),
    {
      name: 'areSharesPaused',
      type: 'checkbox',
      label: 'Pause all links to previews',
      admin: { description: 'Links for people without an account show nothing while this is ticked. None is ended.' },
      defaultValue: false,
    },
    {
      name: 'areTwoPairsNeeded',
      type: 'checkbox',
      label: 'Two pairs of eyes',
      admin: {
        description:
          'Lists, montages and people go live only after somebody other than their last author has approved them. An admin may publish without, and says why.',
      },
      defaultValue: false,
    },
    {
      name: 'mayWritersShare',
      type: 'checkbox',
      label: 'Writers may share their own drafts',
      admin: { description: 'By links to previews, for people without an account. Editors may always.' },
      defaultValue: false,
    },
  ],
  hooks: { beforeOperation: [checkShapeOfGlobal, requireRevisionOfGlobal], afterChange: [recordSitePublication, dropPingsOfOldAddress] },
}

function mustBeContact(value: string | null | undefined): string | true {
  return (
    !value || /^([^\s@]+@[^\s@]+|https:\/\/[^\s/]\S*)$/.test(value) || 'Give an e-mail address, or an address that starts with https://.'
  )
}
