import { licences, otherLicence } from 'types/content/licences'

import type { Words } from '../words/words.ts'

/** The name of a licence. Those of Creative Commons are names in every language. */
export function licenceInWords(name: string, { licence: words }: Words): string {
  if (name === licences['all-rights-reserved'].name) return words.allRightsReserved
  return name === otherLicence ? words.other : name
}
