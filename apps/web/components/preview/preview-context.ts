import { createContext, use } from 'react'

type Shown = { ids: Record<string, string>; isEditable: boolean }

/** Null on public pages. `ids`: of the montages in the page, by slug. `isEditable`: a click can lead to the fields of the form. */
export const PreviewContext = createContext<Shown | null>(null)

export const useIsPreview = (): boolean => use(PreviewContext) !== null

type Edit = { 'data-edit'?: string }

/**
 * Attributes that say from which field an element comes, for `modules/preview/edit.ts`; none on public pages.
 * `field`: the path of a field in the document of the page. `montage`: the slug of a montage in it.
 */
export function useEdit(): { field: (path: string) => Edit; montage: (slug: string) => Edit } {
  const { ids = {}, isEditable = false } = use(PreviewContext) ?? {}
  return {
    field: (path) => (isEditable ? { 'data-edit': path } : {}),
    montage: (slug) => (isEditable && ids[slug] ? { 'data-edit': `montages/${ids[slug]}` } : {}),
  }
}
