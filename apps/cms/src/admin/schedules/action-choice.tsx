import type { Schedule } from '../../payload-types.ts'

export type Action = Schedule['action']

const labels: Record<Action, string> = {
  publish: 'Publish: readers get it',
  unpublish: 'Unpublish: it is withdrawn from readers',
}

type Props = {
  action: Action
  onChange: (action: Action) => void
  /** Actions that are scheduled already: a document can have one schedule of each. */
  waiting: Action[]
}

export function ActionChoice({ action, onChange, waiting }: Props) {
  return (
    <fieldset>
      <legend>What happens then</legend>
      {(['publish', 'unpublish'] as const).map((each) => (
        <label key={each}>
          <input
            checked={each === action}
            disabled={waiting.includes(each)}
            name="schedule-action"
            onChange={() => onChange(each)}
            type="radio"
          />
          <span>
            {labels[each]} {waiting.includes(each) && <small>This is scheduled already. Cancel that schedule first.</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
