import type { APIError } from 'payload'

/** Payload has the messages of fields in `data`. */
export function fullMessage({ data, message }: APIError): string {
  const faults = (data as { errors?: { label?: string; message: string; path: string }[] } | null)?.errors ?? []
  return faults.length === 0 ? message : faults.map((fault) => (fault.label ? `${fault.label}: ${fault.message}` : fault.message)).join(' ')
}
