import { useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useMemo } from 'react'

import { idOf } from '../../../../documents/id-of.ts'

/** An entry of the list in the form. `error`: why the server refused it. */
export type Entry = { error: string | null; hasNote: boolean; id: string; index: number; montage: string | null }

/** The entries of the list in the form, top first. The same array as long as no entry changed. */
export function useEntries(path: string): Entry[] {
  // As JSON, so that a change of another field does not render the desk.
  const entries = useFormFields(([fields]) => JSON.stringify(entriesIn(fields, path)))
  return useMemo(() => JSON.parse(entries) as Entry[], [entries])
}

function entriesIn(fields: FormState, path: string): Entry[] {
  return (fields[path]?.rows ?? []).map(({ id }, index) => {
    const [montage, note] = [fields[`${path}.${index}.montage`], fields[`${path}.${index}.note`]]
    return { error: errorOf(montage) ?? errorOf(note), hasNote: Boolean(note?.value), id, index, montage: idOf(montage?.value) }
  })
}

const errorOf = (field: FormState[string] | undefined): string | null => (field?.valid === false && field.errorMessage) || null
