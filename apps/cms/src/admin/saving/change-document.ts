import type { Data } from 'payload'

/**
 * Sends a change of a document that is not the form's. Returns the document as it was saved, or a sentence why nothing was. `address`: in the
 * REST API, with its query.
 */
export async function changeDocument(address: string, data: Data): Promise<{ doc: Data } | { refusal: string }> {
  try {
    const response = await fetch(address, {
      body: JSON.stringify(data),
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      method: 'PATCH',
    })
    const { doc, errors } = (await response.json()) as { doc: Data; errors?: { message: string }[] }
    return response.ok ? { doc } : { refusal: errors?.[0]?.message ?? `The CMS answered ${response.status}. Nothing was changed.` }
  } catch {
    return { refusal: 'The CMS did not answer. Look whether it was done, and try again.' }
  }
}
