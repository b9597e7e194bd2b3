import type { PublishedOrder } from '../diff/use-published-order.ts'
import type { Ranking } from './moves/use-ranking.ts'
import { IconButton } from './row/icon-button.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { Summary } from './summary.tsx'
import type { Desk } from './use-desk.ts'
import { words } from './words.ts'

type Props = {
  /** To the published order; null where the ranking stands so already. */
  back: (() => void) | null
  desk: Desk
  published: PublishedOrder | null
  ranking: Ranking
}

/** Above the rows: what moved and the ways back, or what can be done with the selected ones. In one line, so that no row shifts under a pointer. */
export function Toolbar({ back, desk, published, ranking }: Props) {
  return (
    <div className="rank-desk__toolbar">
      {desk.selection.chosen.size > 0 ? (
        <SelectionBar desk={desk} />
      ) : (
        <>
          <Summary now={ranking.entries.map(({ montage }) => montage)} published={published} />
          <button aria-disabled={!back || undefined} className="rank-desk__back" onClick={back ?? undefined} type="button">
            {words.back}
          </button>
        </>
      )}
      <IconButton icon="undo" isOff={!ranking.canUndo} label={words.undo} onClick={desk.undo} />
      <IconButton icon="redo" isOff={!ranking.canRedo} label={words.redo} onClick={desk.redo} />
    </div>
  )
}
