import { useWords } from '../words/languages-context.ts'
import { Failure } from './failure.tsx'

/** In place of a page that is made at each request, in an outage of the CMS. */
export function NotNow({ reason }: { reason: 'listAway' | 'searchAway' | 'seenAway' }) {
  const { failure: words } = useWords()
  return (
    <Failure code="503" title={words.notNow}>
      <p>{words[reason]}</p>
    </Failure>
  )
}
