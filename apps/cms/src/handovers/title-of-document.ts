/** As the admin names a list, a montage or a person. */
export function titleOfDocument(doc: object): string {
  const { name, shownTitle, title } = doc as { name?: string | null; shownTitle?: string | null; title?: string | null }
  return shownTitle || title || name || 'Without a title'
}
