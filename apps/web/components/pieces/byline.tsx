import type { Writer } from 'types/content/list'

import { useWords } from '../words/languages-context.ts'
import { Sentence } from '../words/sentence.tsx'

export function Byline({ writers }: { writers: Writer[] }) {
  const { list: words, locale } = useWords()
  if (writers.length === 0) return null
  const parts = new Intl.ListFormat(locale).formatToParts(writers.map(({ path }) => path))
  const names = parts.map(({ type, value }) => (type === 'literal' ? value : toLink(writers.find(({ path }) => path === value))))
  return (
    <p className="byline">
      <Sentence words={words.byline} parts={{ writers: names }} />
    </p>
  )
}

const toLink = (writer: Writer | undefined) =>
  writer && (
    <a key={writer.path} href={writer.path} rel="author">
      {writer.name}
    </a>
  )
