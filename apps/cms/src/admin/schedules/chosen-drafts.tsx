import type { Draft } from './use-drafts.ts'

type ChosenDraftsProps = {
  drafts: Draft[]
  /** Ids of those that are not to go with it. */
  left: string[]
  onChange: (left: string[]) => void
}

/** The drafts that can go with the list: all of them, unless some are unticked. */
export function ChosenDrafts({ drafts, left, onChange }: ChosenDraftsProps) {
  const toggle = (id: string) => onChange(left.includes(id) ? left.filter((other) => other !== id) : [...left, id])
  return (
    <fieldset>
      <legend>Drafts that go with it</legend>
      {drafts.map(({ id, isNeeded, rank, title }) => (
        <label key={id}>
          <input checked={!left.includes(id)} onChange={() => toggle(id)} type="checkbox" />
          <span>
            Rank {rank}, “{title}”{' '}
            <small>{isNeeded ? 'Readers do not have it yet: the list needs it.' : 'Readers have it without these changes.'}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
