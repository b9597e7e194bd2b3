import type { ReactNode } from 'react'

import { attributesOf } from '../../words/languages.ts'
import { useLanguages } from './languages-context.ts'

/** Words of the site in a page whose language it does not speak: they say in which language they are. */
export function Own({ children }: { children: ReactNode }) {
  const { page, words } = useLanguages()
  if (page === words) return children
  return <span {...attributesOf(words)}>{children}</span>
}
