import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { messages } from './messages.ts'
import { IconButton } from './rows/icon-button.tsx'
import type { Desk } from './use-desk.ts'

/** The actions for the selected entries. */
export function SelectionBar({ desk: { clearSelection, moveSelected, removeSelected, selected } }: { desk: Desk }) {
  const [rank, setRank] = useState('')
  const moveToRank = () => {
    if (rank) moveSelected(Number(rank))
    setRank('')
  }
  return (
    <div className="rank-desk__selection">
      <span className="rank-desk__count">{messages.selected(selected.size)}</span>
      <IconButton icon="up" label={messages.selectedUp} onClick={() => moveSelected('up')} />
      <IconButton icon="down" label={messages.selectedDown} onClick={() => moveSelected('down')} />
      <IconButton icon="top" label={messages.selectedToTop} onClick={() => moveSelected('top')} />
      <IconButton icon="bottom" label={messages.selectedToBottom} onClick={() => moveSelected('bottom')} />
      <label className="rank-desk__to-rank">
        {messages.selectedToRank}
        <input
          autoComplete="off"
          className="rank-row__rank"
          inputMode="numeric"
          onChange={({ target }) => setRank(target.value.replace(/\D/g, '').slice(0, 5))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            moveToRank()
          }}
          value={rank}
        />
      </label>
      <IconButton icon="remove" label={messages.removeSelected} onClick={removeSelected} />
      <Button buttonStyle="none" className="rank-desk__clear" onClick={clearSelection} size="small" type="button">
        {messages.selectNone}
      </Button>
    </div>
  )
}
