import type { Condition, Field, SelectField, TextField } from 'payload'

import { licences, ownLicence } from 'types/content/licences'

import { webAddress } from '../../content/fields/web-address.ts'
import { readFromFileMark } from './read-from-file.ts'

const isOwn: Condition = (_, { licence }) => licence === ownLicence

const licence: SelectField = {
  name: 'licence',
  type: 'select',
  label: 'Licence',
  options: [
    ...Object.entries(licences).map(([value, { name }]) => ({ label: name, value })),
    { label: 'Another, at an address', value: ownLicence },
  ],
  admin: {
    components: { afterInput: readFromFileMark('licence') },
    description: 'What others may do with it. Readers see its name. Leave it empty when it is not known.',
  },
}

/** Required: the form shows it only for a licence of one's own. */
const addressOfOwn: TextField = {
  ...webAddress('licenceAddress', 'Address of the licence', 'Where the licence can be read. Readers get the link.'),
  validate: (value: string | null | undefined) =>
    (/^https?:\/\/[^\s/]/.test(value ?? '') && URL.canParse(value ?? '')) ||
    'Give the address of the licence. It starts with https:// or http://.',
} as TextField

const acquire = webAddress(
  'acquireLicence',
  'Where to get a licence',
  'A page on which others can ask for one or buy it. Search engines show it.',
)

export const licenceFields: Field = {
  type: 'collapsible',
  label: 'Source and licence',
  fields: [
    webAddress('source', 'Source', 'Where it came from. The credit links there.'),
    {
      type: 'row',
      fields: [
        licence,
        {
          ...addressOfOwn,
          admin: { ...addressOfOwn.admin, components: { afterInput: readFromFileMark('licenceAddress') }, condition: isOwn },
        } as TextField,
      ],
    },
    { ...acquire, admin: { ...acquire.admin, components: { afterInput: readFromFileMark('acquireLicence') } } },
  ],
}
