import type { LinkedTopic } from 'types/content/list'

import { LinkedNames } from '../pieces/linked-names.tsx'
import { useEdit } from '../preview/preview-context.ts'
import { useWords } from '../words/languages-context.ts'
import { Sentence } from '../words/sentence.tsx'

/** Older stored pages know no topics. */
export function Topics({ topics = [] }: { topics?: LinkedTopic[] }) {
  const edit = useEdit()
  const { list: words } = useWords()
  if (topics.length === 0) return null
  return (
    <p className="byline" {...edit.field('topics')}>
      <Sentence words={words.on} parts={{ topics: <LinkedNames linked={topics} /> }} />
    </p>
  )
}
