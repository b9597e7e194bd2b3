type EditorsNoteProps = {
  /** What the note answers. */
  kicker: string
  text: string
}

/** The editors speaking, on a slip of other paper. */
export function EditorsNote({ kicker, text }: EditorsNoteProps) {
  return (
    <div className="note" role="note">
      <p className="note-kicker">{kicker}</p>
      <p>{text}</p>
      <p className="note-sign">The editors</p>
    </div>
  )
}
