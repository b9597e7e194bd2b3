import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'

/** The ways to the pages with newer and older lists. */
export function OlderLists({ newer, older }: { newer: string | null; older: string | null }) {
  const { index: words, list } = useWords()
  if (!newer && !older) return null
  return (
    <nav className="older-editions" aria-label={list.more}>
      {newer && (
        <a href={newer} rel="prev">
          <Own>{words.newerLists}</Own>
        </a>
      )}
      {older && (
        <a href={older} rel="next">
          <Own>{words.olderLists}</Own>
        </a>
      )}
    </nav>
  )
}
