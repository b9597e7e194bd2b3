import type { ShownHandover } from '../../handovers/read-handover.ts'
import { useLocalMoment } from '../versions/local-moment.ts'
import { messages } from './messages.ts'

/** All that happened to the reviews of a document, newest first. */
export function HandoverHistory({ handovers }: { handovers: ShownHandover[] }) {
  const moment = useLocalMoment()
  return (
    <details className="handovers__history">
      <summary>{messages.history}</summary>
      <ol>
        {handovers.flatMap(({ id, moves }) =>
          moves.toReversed().map((move) => (
            <li key={`${id} ${move.at} ${move.kind}`}>
              {messages.move(move)}, <time dateTime={move.at}>{moment(move.at)}</time>
              {move.words && <q>{move.words}</q>}
            </li>
          )),
        )}
      </ol>
    </details>
  )
}
