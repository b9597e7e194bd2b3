import { messages } from '../messages.ts'
import { IconButton } from './icon-button.tsx'
import { RankInput } from './rank-input.tsx'
import type { RowAction } from './row-action.ts'

type Props = {
  act: (action: RowAction) => void
  count: number
  hintId: string
  id: string
  isGrabbed: boolean
  isSelected: boolean
  rank: number
  title: string
}

/** The controls before the title: select, grab or drag, and the rank. */
export function RowHandles({ act, count, hintId, id, isGrabbed, isSelected, rank, title }: Props) {
  return (
    <>
      <input
        aria-label={messages.select(title)}
        checked={isSelected}
        className="rank-row__select"
        data-control="select"
        onChange={({ nativeEvent, target }) =>
          act({ id, isOn: target.checked, isRange: nativeEvent instanceof MouseEvent && nativeEvent.shiftKey, kind: 'select' })
        }
        type="checkbox"
      />
      <IconButton
        aria-describedby={hintId}
        aria-pressed={isGrabbed}
        data-control="handle"
        icon="grip"
        label={messages.grab(title, rank, count)}
        onBlur={() => act({ id, kind: 'blur' })}
        // A mouse drags. A click without a pointer (`detail` 0) comes from the keyboard or a screen reader.
        onClick={({ detail }) => detail === 0 && act({ id, kind: 'grab' })}
        onKeyDown={(event) => act({ event, kind: 'press' })}
        onPointerDown={(event) => act({ event, id, kind: 'drag' })}
      />
      <RankInput label={messages.rank(title)} last={count} onRank={(rank) => act({ id, kind: 'rank', rank })} rank={rank} />
    </>
  )
}
