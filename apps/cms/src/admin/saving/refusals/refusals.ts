import type { FormState } from 'payload'

/** What was wrong with a field when the server refused it, and the value that was refused. */
type KeptFault = { message: string; path: string; value: unknown }

/** What the server refused last in a form. A draft need not be complete, so nothing else is found wrong with it meanwhile. */
type Refusal = { faults: KeptFault[]; isDraft: boolean }

/** By form. Each window has its own. */
const refusals = new Map<string, Refusal>()

type Document = { collectionSlug?: string | undefined; globalSlug?: string | undefined; id?: number | string | undefined }

/** Names the form of a document; all new ones of a collection have one name. */
export const keyOf = ({ collectionSlug, globalSlug, id }: Document): string => `${collectionSlug ?? globalSlug}/${id ?? ''}`

export const rememberRefusal = (form: Document, refusal: Refusal): void => {
  refusals.set(keyOf(form), refusal)
}

export const forgetRefusal = (form: Document): void => {
  refusals.delete(keyOf(form))
}

export const refusalOf = (form: Document): Refusal | undefined => refusals.get(keyOf(form))

/** The saves that are under way, by form. */
const sendings = new Map<string, Promise<void>>()

/** Notes that a form is being sent. Returns a function that notes its end, after what was refused is remembered. */
export function beginSending(form: Document): () => void {
  const key = keyOf(form)
  let end = () => {}
  const sending = new Promise<void>((resolve) => {
    end = resolve
  })
  sendings.set(key, sending)
  return () => {
    if (sendings.get(key) === sending) sendings.delete(key)
    end()
  }
}

/** Resolves when a form is not being sent. */
export const untilSent = async (form: Document): Promise<void> => sendings.get(keyOf(form))

/** The fields that the form shows as wrong, with their values. */
export const faultsIn = (fields: FormState): KeptFault[] =>
  Object.entries(fields).flatMap(([path, { errorMessage, valid, value }]) =>
    valid === false && errorMessage ? [{ message: errorMessage, path, value }] : [],
  )

/** The fields that the form shows as wrong, and what is around them, as they are with nothing wrong. */
export const rightAgain = (fields: FormState): FormState =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, { errorPaths, valid }]) => valid === false || (errorPaths && errorPaths.length > 0))
      .map(([path, { errorMessage: _, ...field }]) => [path, { ...field, errorPaths: [], valid: true }]),
  )

/** Those of the faults whose field still holds the value that was refused. */
export const stillThere = (faults: KeptFault[], fields: FormState): KeptFault[] =>
  faults.filter(({ path, value }) => JSON.stringify(fields[path]?.value) === JSON.stringify(value))

/** A form state from the server with the faults in it; fields that it does not speak of keep theirs anyway. */
export function withFaults(state: FormState, faults: KeptFault[]): FormState {
  const kept = { ...state }
  for (const { message, path } of faults) {
    if (!kept[path]) continue
    kept[path] = { ...kept[path], errorMessage: message, valid: false }
    for (const parent of parentsOf(path)) {
      const field = kept[parent]
      if (field) kept[parent] = { ...field, errorPaths: [...new Set([...(field.errorPaths ?? []), path])] }
    }
  }
  return kept
}

const parentsOf = (path: string): string[] => {
  const names = path.split('.')
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('.'))
}
