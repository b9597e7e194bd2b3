import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { useWritten } from '../words/written.ts'

type EditorsNoteProps = {
  kicker: string
  text: string
}

export function EditorsNote({ kicker, text }: EditorsNoteProps) {
  const { list: words } = useWords()
  const { written } = useWritten()
  return (
    <div className="note" role="note">
      <p className="note-kicker">
        <Own>{kicker}</Own>
      </p>
      <p {...written}>{text}</p>
      <p className="note-sign">
        <Own>{words.editors}</Own>
      </p>
    </div>
  )
}
