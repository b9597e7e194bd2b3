import type { PublishedOrder } from '../diff/use-published-order.ts'
import type { Ranking } from './form/use-ranking.ts'
import { messages } from './messages.ts'
import { IconButton } from './rows/icon-button.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { Summary } from './summary.tsx'
import type { Desk } from './use-desk.ts'

type Props = { desk: Desk; published: PublishedOrder | null; ranking: Ranking }

/** A summary of the changes and the way back; or, while entries are selected, their actions, on the same line: no row shifts. */
export function Toolbar({ desk, published, ranking }: Props) {
  return (
    <div className="rank-desk__toolbar">
      {desk.selected.size > 0 ? (
        <SelectionBar desk={desk} />
      ) : (
        <>
          <Summary now={ranking.entries.map(({ montage }) => montage)} published={published} />
          <BackToPublished desk={desk} published={published} ranking={ranking} />
        </>
      )}
      <IconButton icon="undo" isOff={!ranking.canUndo} label={messages.undo} onClick={desk.undo} />
      <IconButton icon="redo" isOff={!ranking.canRedo} label={messages.redo} onClick={desk.redo} />
    </div>
  )
}

function BackToPublished({ desk, published, ranking }: Props) {
  const idOfMontage = new Map(ranking.entries.map(({ id, montage }) => [montage, id]))
  const back = published?.number ? desk.backTo(published.order.flatMap((montage) => idOfMontage.get(montage) ?? [])) : null
  return (
    <button aria-disabled={!back || undefined} className="rank-desk__back" onClick={back ?? undefined} type="button">
      {messages.backToPublished}
    </button>
  )
}
