import { licenceAt, ownLicence } from 'types/content/licences'

type Values = Record<string, unknown>

/** Derives the choices of rights and licence from a date or an address, and empties the fields that belong to other choices. */
export function normalizeRights(data: Values, stored: Values): Values {
  const image = { ...stored, ...data }
  const rights = image.rights || (image.rightsUntil ? 'licensed-until' : null)
  const listed = image.licence && image.licence !== ownLicence ? null : licenceAt(String(image.licenceAddress ?? ''))
  const licence = listed ?? (image.licence || (image.licenceAddress ? ownLicence : null))
  return {
    ...data,
    licence,
    rights,
    ...(licence !== ownLicence && { licenceAddress: null }),
    ...(rights !== 'licensed-until' && { rightsUntil: null }),
    ...(rights !== 'fair-use' && { fairUseReason: null }),
  }
}
