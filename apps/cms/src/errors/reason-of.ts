import type { APIError } from 'payload'

/** All sentences of a refusal in one. Payload names the fields at fault in the data of its error. */
export function reasonOf({ data, message }: APIError): string {
  const faults = (data as { errors?: { label?: string; message: string; path: string }[] } | null)?.errors ?? []
  return faults.length === 0 ? message : faults.map((fault) => (fault.label ? `${fault.label}: ${fault.message}` : fault.message)).join(' ')
}
