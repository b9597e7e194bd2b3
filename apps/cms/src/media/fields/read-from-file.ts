import type { Field } from 'payload'

/** Under a field: says that its value was read from the file, as long as it is that one. */
export const markOf = (name: string) => [{ clientProps: { name }, path: '/admin/media/read-from-file.tsx#ReadFromFile' }]

/** Names of the fields whose values were read from the file and not touched since. Ours alone to write. */
export const readFromFile: Field = {
  name: 'readFromFile',
  type: 'json',
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
  jsonSchema: { fileMatch: ['a://names'], uri: 'a://names', schema: { items: { type: 'string' }, type: 'array' } },
}
