import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { IconButton } from './row/icon-button.tsx'
import type { Desk } from './use-desk.ts'
import { words } from './words.ts'

/** What can be done with the selected entries. */
export function SelectionBar({ desk: { move, remove, selection } }: { desk: Desk }) {
  const [rank, setRank] = useState('')
  const moveToRank = () => {
    if (rank) move(Number(rank))
    setRank('')
  }
  return (
    <div className="rank-desk__selection">
      <span className="rank-desk__count">{words.chosen(selection.chosen.size)}</span>
      <IconButton icon="up" label={words.chosenUp} onClick={() => move('up')} />
      <IconButton icon="down" label={words.chosenDown} onClick={() => move('down')} />
      <IconButton icon="top" label={words.chosenTop} onClick={() => move('top')} />
      <IconButton icon="bottom" label={words.chosenBottom} onClick={() => move('bottom')} />
      <label className="rank-desk__to-rank">
        {words.chosenRank}
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
      <IconButton icon="remove" label={words.removeChosen} onClick={remove} />
      <Button buttonStyle="none" className="rank-desk__clear" onClick={selection.clear} size="small" type="button">
        {words.clear}
      </Button>
    </div>
  )
}
