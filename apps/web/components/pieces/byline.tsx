import type { Writer } from 'types/content/list'

import { useWords } from '../words/languages-context.ts'
import { Sentence } from '../words/sentence.tsx'
import { LinkedNames } from './linked-names.tsx'

export function Byline({ writers }: { writers: Writer[] }) {
  const { list: words } = useWords()
  if (writers.length === 0) return null
  return (
    <p className="byline">
      <Sentence words={words.byline} parts={{ writers: <LinkedNames linked={writers} rel="author" /> }} />
    </p>
  )
}
