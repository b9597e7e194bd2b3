import type { ReactNode } from 'react'
import type { RankedList } from 'types/content/list'

import { pathOfOrders } from '../../orders/addresses.ts'
import { canBeOrdered } from '../../orders/code.ts'
import { useWords } from '../words/languages-context.ts'
import { Sentence } from '../words/sentence.tsx'

type WaysOnProps = { list: RankedList; hasFiles: boolean }

/** What else readers can have of a list: an order of their own, other orders, its feed and its files. */
export function WaysOn({ hasFiles, list }: WaysOnProps) {
  const { list: words } = useWords()
  const { edition, entries, path } = list
  const linkTo = (address: string) => (name: ReactNode) => <a href={address}>{name}</a>
  return (
    <>
      {edition && canBeOrdered(entries.length) && (
        <p className="follow">
          <Sentence
            words={words.otherwise}
            parts={{
              byTitle: linkTo(`${path}/by-title`),
              byYear: linkTo(`${path}/by-year`),
              titles: linkTo(`${path}/titles`),
              yours: linkTo(pathOfOrders(list)),
            }}
          />
        </p>
      )}
      {hasFiles && (
        <p className="follow">
          <Sentence
            words={words.follow}
            parts={{ feed: linkTo(`${path}/feed.xml`), markdown: linkTo(`${path}.md`), table: linkTo(`${path}.csv`) }}
          />
        </p>
      )}
    </>
  )
}
