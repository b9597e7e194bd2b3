/** A document as the REST API has it, with the fields that a save is about. */
export type SavedDocument = Record<string, unknown> & { _status?: unknown; revision?: unknown }

/**
 * Sends a change of a document that is not the form's. Returns the document as it was saved, or a sentence why nothing was. `address`: of the
 * document in the REST API, with its query.
 */
export async function changeDocument(address: string, data: SavedDocument): Promise<{ doc: SavedDocument } | { refusal: string }> {
  try {
    const response = await fetch(address, {
      body: JSON.stringify(data),
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      method: 'PATCH',
    })
    const { doc, errors } = (await response.json()) as { doc: SavedDocument; errors?: { message: string }[] }
    return response.ok ? { doc } : { refusal: errors?.[0]?.message ?? `The CMS answered ${response.status}. Nothing was changed.` }
  } catch {
    return { refusal: 'The CMS did not answer. Look whether it was done, and try again.' }
  }
}
