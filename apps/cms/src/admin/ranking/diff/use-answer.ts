import { useCallback, useEffect, useRef, useState } from 'react'

type Answer<Value> = { hasFailed: boolean; value: Value | null }

/**
 * The answer to a question: `value` is null until it is there. Asked when the question changes, and by `again` after a failure. `ask` is
 * not looked at for what is new: all that the answer hangs on stands in the question.
 */
export function useAnswer<Value>(question: string, ask: () => Promise<Value>): Answer<Value> & { again: () => void } {
  const [answered, setAnswered] = useState<(Answer<Value> & { to: string }) | null>(null)
  const [attempt, setAttempt] = useState(0)
  const newest = useRef(ask)
  newest.current = ask

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same anew.
  useEffect(() => {
    let isStale = false
    const settle = (answer: Answer<Value>) => {
      if (!isStale) setAnswered({ ...answer, to: question })
    }
    newest.current().then(
      (value) => settle({ hasFailed: false, value }),
      () => settle({ hasFailed: true, value: null }),
    )
    return () => {
      isStale = true
    }
  }, [question, attempt])

  const again = useCallback(() => {
    setAnswered(null)
    setAttempt((count) => count + 1)
  }, [])
  const { hasFailed, value } = answered?.to === question ? answered : { hasFailed: false, value: null }
  return { again, hasFailed, value }
}
