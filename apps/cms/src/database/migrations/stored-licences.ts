import { licenceAt, licences, ownLicence } from 'types/licences'

/** What was stored as `licence` before there was a list: an address. */
export function fromAddress(address: string): { licence: string | null; licenceAddress: string | null } {
  if (address.trim() === '') return { licence: null, licenceAddress: null }
  const listed = licenceAt(address)
  return listed ? { licence: listed, licenceAddress: null } : { licence: ownLicence, licenceAddress: address }
}

/** The way back. “All rights reserved” has no address, and is lost on it. */
export function toAddress(licence: string, licenceAddress: string | null): string | null {
  if (licence === ownLicence) return licenceAddress
  return (licences as Record<string, { address: string | null }>)[licence]?.address ?? null
}
