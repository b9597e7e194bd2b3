import { useDocumentInfo, useForm, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { flushSync } from 'react-dom'

import type { KeptWords } from './store.ts'

/**
 * Puts kept words into the form, as if they were typed now, with the revision they are based on: if somebody has saved since, the next save
 * opens the conflict dialog. Other fields keep their values. Resolves to false, and changes nothing, when the server does not answer.
 */
export function usePutBack(): (words: KeptWords) => Promise<boolean> {
  const { collectionSlug, docPermissions, getDocPreferences, globalSlug, id } = useDocumentInfo()
  const { dispatchFields, getData, getFields, setModified } = useForm()
  const { getFormState } = useServerFunctions()

  return async ({ revision, values }) => {
    const { file: _, ...data } = getData()
    const { state } = await getFormState({
      ...(collectionSlug && { collectionSlug }),
      ...(globalSlug && { globalSlug }),
      ...(id && { id }),
      data: { ...data, ...values },
      docPermissions,
      docPreferences: await getDocPreferences(),
      operation: collectionSlug && !id ? 'create' : 'update',
      renderAllFields: true,
      schemaPath: collectionSlug ?? globalSlug ?? '',
      skipValidation: true,
    })
    if (!state) return false
    // At once, so that the next write stores it.
    flushSync(() => {
      dispatchFields({ type: 'REPLACE_STATE', state: withFieldsOf(state, Object.keys(values), getFields(), revision) })
      setModified(true)
    })
    return true
  }
}

/** The form's fields, with the named fields and their rows from another state, at a revision. */
function withFieldsOf(from: FormState, names: string[], form: FormState, revision: number | null): FormState {
  const isNamed = ([path]: [string, unknown]) => names.includes(path.split('.', 1)[0] ?? '')
  const rest = Object.entries(form).filter((field) => !isNamed(field))
  const revised = revision !== null && form.revision && { revision: { ...form.revision, value: revision } }
  return { ...Object.fromEntries([...rest, ...Object.entries(from).filter(isNamed)]), ...revised }
}
