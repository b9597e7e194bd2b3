import type { LinkedTopic } from 'types/content/list'

import { LinkedNames } from '../pieces/linked-names.tsx'
import { useWords } from '../words/languages-context.ts'
import { Sentence } from '../words/sentence.tsx'

/** Older stored pages know no topics. */
export function Topics({ topics = [] }: { topics?: LinkedTopic[] }) {
  const { list: words } = useWords()
  if (topics.length === 0) return null
  return (
    <p className="byline">
      <Sentence words={words.on} parts={{ topics: <LinkedNames linked={topics} /> }} />
    </p>
  )
}
