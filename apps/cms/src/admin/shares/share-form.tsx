import '../own-field.css'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { Share } from '../../payload-types.ts'
import type { MadeShare } from '../../shares/make-share.ts'
import { lifetimes, longestFor } from '../../shares/share-limits.ts'
import { ApiError } from '../api.ts'
import { useApi } from '../hooks/use-api.ts'
import { LabelledSelect } from '../labelled-select.tsx'
import { MadeLink } from './made-link.tsx'

type Follows = Share['follows']

const choices: [Follows, string][] = [
  ['draft', 'The newest draft: later saves show in it'],
  ['copy', 'The draft as it is saved now: later saves do not show'],
]

type Props = { document: string; firstField: string; onMade: () => Promise<void> }

export function ShareForm({ document, firstField, onMade }: Props) {
  const api = useApi()
  const id = useId()
  const [days, setDays] = useState(7)
  const [follows, setFollows] = useState<Follows>('draft')
  const [isSending, setIsSending] = useState(false)
  const [made, setMade] = useState<(MadeShare & { for: string }) | null>(null)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')

  const send = async () => {
    if (isSending) return
    setIsSending(true)
    setProblem('')
    try {
      const body = { days, follows, for: name }
      setMade({ ...(await api.request<MadeShare>(`${document}/shares`, { body, method: 'POST', timeoutInMs: null })), for: name.trim() })
      setName('')
      await onMade()
    } catch (error) {
      setProblem(error instanceof ApiError ? error.message : String(error))
    }
    setIsSending(false)
  }
  // No form element: its submit would reach the form of the document.
  return (
    <fieldset className="share-form">
      <legend>A new link</legend>
      <div className="share-form__text">
        <label htmlFor={firstField}>For whom</label>
        <input
          aria-describedby={`${id}-help`}
          autoComplete="off"
          className="own-field"
          id={firstField}
          maxLength={longestFor}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void send()
          }}
          type="text"
          value={name}
        />
        <small id={`${id}-help`}>A word for your colleagues, such as “the legal desk”. Whoever opens the link does not see it.</small>
      </div>
      <LabelledSelect label="Works for" onChange={(value) => setDays(Number(value))} value={String(days)}>
        {lifetimes.map((each) => (
          <option key={each} value={each}>
            {each === 1 ? '1 day' : `${each} days`}
          </option>
        ))}
      </LabelledSelect>
      <fieldset>
        <legend>Shows</legend>
        {choices.map(([value, label]) => (
          <label key={value}>
            <input checked={value === follows} name={`${id}-follows`} onChange={() => setFollows(value)} type="radio" />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <div role="alert">{problem && <p className="share-dialog__warning">{problem}</p>}</div>
      <Button disabled={isSending} margin={false} onClick={() => void send()} size="medium" type="button">
        Make a link
      </Button>
      {made && <MadeLink key={made.id} address={made.address} name={made.for} />}
    </fieldset>
  )
}
