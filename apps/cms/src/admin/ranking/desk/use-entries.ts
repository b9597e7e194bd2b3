import { useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useMemo } from 'react'

import { idOf } from '../../../documents/id-of.ts'

/** An entry of the list in the form, and its index there. `fault`: why the server refused it, until it is mended. */
export type Entry = { fault: string | null; hasNote: boolean; id: string; index: number; montage: string | null }

/** The entries of the list in the form, top first. The same array as long as nothing of them changed. */
export function useEntries(path: string): Entry[] {
  // A text, so that what is typed elsewhere renders nothing anew.
  const entries = useFormFields(([fields]) => JSON.stringify(entriesIn(fields, path)))
  return useMemo(() => JSON.parse(entries) as Entry[], [entries])
}

function entriesIn(fields: FormState, path: string): Entry[] {
  return (fields[path]?.rows ?? []).map(({ id }, index) => {
    const [montage, note] = [fields[`${path}.${index}.montage`], fields[`${path}.${index}.note`]]
    return { fault: faultOf(montage) ?? faultOf(note), hasNote: Boolean(note?.value), id, index, montage: idOf(montage?.value) }
  })
}

const faultOf = (field: FormState[string] | undefined): string | null => (field?.valid === false && field.errorMessage) || null
