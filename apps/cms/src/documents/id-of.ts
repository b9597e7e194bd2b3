/** The id of a relation, populated or not; null when it is empty. */
export function idOf(relation: unknown): string | null {
  const id: unknown = typeof relation === 'object' && relation !== null ? (relation as { id?: unknown }).id : relation
  return id === undefined || id === null || id === '' ? null : String(id)
}

export const idsOf = (relations: unknown[] | null | undefined): string[] => (relations ?? []).flatMap((relation) => idOf(relation) ?? [])
