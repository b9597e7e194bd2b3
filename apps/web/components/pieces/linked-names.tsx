import { useWords } from '../words/languages-context.ts'
import { useWritten } from '../words/written.ts'

type LinkedNamesProps = { linked: { name: string; path: string }[]; rel?: string }

/** Names as links, with the commas and the “and” of the language. */
export function LinkedNames({ linked, rel }: LinkedNamesProps) {
  const { locale } = useWords()
  const { written } = useWritten()
  const parts = new Intl.ListFormat(locale).formatToParts(linked.map(({ path }) => path))
  return parts.map(({ type, value }) => {
    const named = type === 'element' && linked.find(({ path }) => path === value)
    if (!named) return value
    return (
      <a key={value} href={value} rel={rel} {...written}>
        {named.name}
      </a>
    )
  })
}
