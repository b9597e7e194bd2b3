import type { Schedule } from '../../payload-types.ts'

export type Action = Schedule['action']

const labels: Record<Action, string> = {
  publish: 'Publish: readers get this list',
  unpublish: 'Unpublish: the list is withdrawn from readers',
}

type ChosenActionProps = { action: Action; onChange: (action: Action) => void; waiting: Action[] }

/** What is to happen. Of each one waits at a time. */
export function ChosenAction({ action, onChange, waiting }: ChosenActionProps) {
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
            {labels[each]} {waiting.includes(each) && <small>That waits already. Cancel it first.</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
