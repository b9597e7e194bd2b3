import type { FormState } from 'payload'

type FieldError = { message: string; path: string; value: unknown }

type SaveErrors = { errors: FieldError[]; isDraft: boolean }

/** By form. Each window has its own. */
const errorsByForm = new Map<string, SaveErrors>()

type Document = { collectionSlug?: string | undefined; globalSlug?: string | undefined; id?: number | string | undefined }

/** Names the form of a document. All new documents of a collection share a name. */
export const formKeyOf = ({ collectionSlug, globalSlug, id }: Document): string => `${collectionSlug ?? globalSlug}/${id ?? ''}`

export const storeErrors = (form: Document, saveErrors: SaveErrors): void => {
  errorsByForm.set(formKeyOf(form), saveErrors)
}

export const clearErrors = (form: Document): void => {
  errorsByForm.delete(formKeyOf(form))
}

export const errorsOf = (form: Document): SaveErrors | undefined => errorsByForm.get(formKeyOf(form))

const saves = new Map<string, Promise<void>>()

/** Marks a form as being saved. Returns a function that ends the mark; call it after the errors of the save are stored. */
export function startSave(form: Document): () => void {
  const key = formKeyOf(form)
  let end = () => {}
  const save = new Promise<void>((resolve) => {
    end = resolve
  })
  saves.set(key, save)
  return () => {
    if (saves.get(key) === save) saves.delete(key)
    end()
  }
}

export const untilSaved = async (form: Document): Promise<void> => saves.get(formKeyOf(form))

export const fieldErrorsIn = (fields: FormState): FieldError[] =>
  Object.entries(fields).flatMap(([path, { errorMessage, valid, value }]) =>
    valid === false && errorMessage ? [{ message: errorMessage, path, value }] : [],
  )

/** The fields with errors, and the fields around them, as they are without errors. */
export const withoutErrors = (fields: FormState): FormState =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, { errorPaths, valid }]) => valid === false || (errorPaths && errorPaths.length > 0))
      .map(([path, { errorMessage: _, ...field }]) => [path, { ...field, errorPaths: [], valid: true }]),
  )

export const unchangedErrors = (errors: FieldError[], fields: FormState): FieldError[] =>
  errors.filter(({ path, value }) => JSON.stringify(fields[path]?.value) === JSON.stringify(value))

/** A form state from the server with the errors added to the fields that it has. */
export function withErrors(state: FormState, errors: FieldError[]): FormState {
  const amended = { ...state }
  for (const { message, path } of errors) {
    if (!amended[path]) continue
    amended[path] = { ...amended[path], errorMessage: message, valid: false }
    for (const parent of parentsOf(path)) {
      const field = amended[parent]
      if (field) amended[parent] = { ...field, errorPaths: [...new Set([...(field.errorPaths ?? []), path])] }
    }
  }
  return amended
}

const parentsOf = (path: string): string[] => {
  const names = path.split('.')
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('.'))
}
