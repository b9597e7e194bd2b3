import type { CollectionBeforeValidateHook } from 'payload'

import { licenceAt, ownLicence } from 'types/licences'

/**
 * Keeps what is said of rights and licence of one piece: a day makes them bounded, an address makes the licence one of its own, or the listed
 * one that it leads to; what belongs to another choice than the one made goes.
 */
export const settleRights: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const all = { ...originalDoc, ...data }
  const rights = all.rights || (all.rightsUntil ? 'licensed-until' : null)
  const listed = all.licence && all.licence !== ownLicence ? null : licenceAt(all.licenceAddress ?? '')
  const licence = listed ?? (all.licence || (all.licenceAddress ? ownLicence : null))
  return {
    ...data,
    licence,
    rights,
    ...(licence !== ownLicence && { licenceAddress: null }),
    ...(rights !== 'licensed-until' && { rightsUntil: null }),
    ...(rights !== 'fair-use' && { fairUseReason: null }),
  }
}
