import type { Writer } from 'types/content/list'

import { useWords } from '../words/languages-context.ts'
import { Sentence } from '../words/sentence.tsx'
import { useWritten } from '../words/written.ts'

export function Byline({ writers }: { writers: Writer[] }) {
  const { list: words, locale } = useWords()
  const { written } = useWritten()
  if (writers.length === 0) return null
  const parts = new Intl.ListFormat(locale).formatToParts(writers.map(({ path }) => path))
  const names = parts.map(({ type, value }) => {
    const writer = type === 'element' && writers.find(({ path }) => path === value)
    if (!writer) return value
    return (
      <a key={value} href={value} rel="author" {...written}>
        {writer.name}
      </a>
    )
  })
  return (
    <p className="byline">
      <Sentence words={words.byline} parts={{ writers: names }} />
    </p>
  )
}
