import type { Field } from 'payload'

export const readFromFileMark = (name: string) => [{ clientProps: { name }, path: '/admin/media/read-from-file.tsx#ReadFromFile' }]

/** The names of the fields whose values were read from the file and not changed since. Only the server writes them. */
export const readFromFile: Field = {
  name: 'readFromFile',
  type: 'json',
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
  jsonSchema: { fileMatch: ['a://names'], uri: 'a://names', schema: { items: { type: 'string' }, type: 'array' } },
}
