import type { List } from 'types/payload-types'

/**
 * Sends a change of a list that is not the form's. Returns the list as it was saved, or a sentence why nothing was. `address`: of the list in
 * the REST API, with its query.
 */
export async function changeList(address: string, data: Partial<List>): Promise<{ doc: List } | { refusal: string }> {
  try {
    const response = await fetch(address, {
      body: JSON.stringify(data),
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      method: 'PATCH',
    })
    const { doc, errors } = (await response.json()) as { doc: List; errors?: { message: string }[] }
    return response.ok ? { doc } : { refusal: errors?.[0]?.message ?? `The CMS answered ${response.status}. Nothing was changed.` }
  } catch {
    return { refusal: 'The CMS did not answer. Look whether it was done, and try again.' }
  }
}
