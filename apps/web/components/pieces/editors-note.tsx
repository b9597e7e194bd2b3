type EditorsNoteProps = {
  kicker: string
  text: string
}

export function EditorsNote({ kicker, text }: EditorsNoteProps) {
  return (
    <div className="note" role="note">
      <p className="note-kicker">{kicker}</p>
      <p>{text}</p>
      <p className="note-sign">The editors</p>
    </div>
  )
}
