import type { Draft } from './use-drafts.ts'

type Props = {
  drafts: Draft[]
  excluded: string[]
  onChange: (excluded: string[]) => void
}

export function DraftChoice({ drafts, excluded, onChange }: Props) {
  const toggle = (id: string) => onChange(excluded.includes(id) ? excluded.filter((other) => other !== id) : [...excluded, id])
  return (
    <fieldset>
      <legend>Drafts that go live with the list</legend>
      {drafts.map(({ id, isNeeded, rank, title }) => (
        <label key={id}>
          <input checked={!excluded.includes(id)} onChange={() => toggle(id)} type="checkbox" />
          <span>
            Rank {rank}, “{title}”{' '}
            <small>{isNeeded ? 'Readers do not have it yet: the list needs it.' : 'Readers have it without these changes.'}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
