import { Fragment, type ReactNode } from 'react'

import { Own } from './own.tsx'

type Parts = Record<string, ReactNode | ((words: ReactNode) => ReactNode)>

type SentenceProps = {
  /** A sentence of the words of the site. */
  words: string
  /** What stands at each `{name}`; for each `<name>` a function that makes an element of the words in it. */
  parts: Parts
}

export const Sentence = ({ parts, words }: SentenceProps) => <Own>{filled(words, parts)}</Own>

const marks = /\{(\w+)\}|<(\w+)>(.*?)<\/\2>/g

function filled(words: string, parts: Parts): ReactNode[] {
  const nodes: ReactNode[] = []
  let end = 0
  for (const match of words.matchAll(marks)) {
    const [whole, place, link = '', inside = ''] = match
    const part = parts[place ?? link]
    nodes.push(words.slice(end, match.index))
    nodes.push(<Fragment key={match.index}>{typeof part === 'function' ? part(filled(inside, parts)) : part}</Fragment>)
    end = match.index + whole.length
  }
  nodes.push(words.slice(end))
  return nodes
}
