import type { Condition, Field, SelectField, TextField } from 'payload'

import { licences, ownLicence } from 'types/licences'

import { webAddress } from '../../content/fields/web-address.ts'
import { markOf } from './read-from-file.ts'

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
    components: { afterInput: markOf('licence') },
    description: 'What others may do with it. Readers see its name. Empty where it is not known: nothing is said then.',
  },
}

/** An address of a licence. An empty one is refused: the condition asks for it only where it belongs. */
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

/** The licence that an image is under: one of the common ones, or another at an address. */
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
          admin: { ...addressOfOwn.admin, components: { afterInput: markOf('licenceAddress') }, condition: isOwn },
        } as TextField,
      ],
    },
    { ...acquire, admin: { ...acquire.admin, components: { afterInput: markOf('acquireLicence') } } },
  ],
}
