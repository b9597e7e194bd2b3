const paths = {
  bottom: 'M8 3v7M4.5 7 8 10.5 11.5 7M3.5 13.5h9',
  down: 'M8 3v9.5M4 8.5l4 4 4-4',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  note: 'M3.5 3.5h9v6l-3 3h-6zM9.5 12.5v-3h3M5.5 6h5M5.5 8.5h2.5',
  redo: 'M12.5 6.5h-6a3 3 0 0 0 0 6h3M9.5 3.5l3 3-3 3',
  remove: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  top: 'M8 13V6M4.5 9 8 5.5 11.5 9M3.5 2.5h9',
  undo: 'M3.5 6.5h6a3 3 0 0 1 0 6h-3M6.5 3.5l-3 3 3 3',
  up: 'M8 13V3.5M4 7.5l4-4 4 4',
}

export type IconName = keyof typeof paths

/** A small line drawing. It says nothing: the control around it is named in words. How it is drawn is CSS: a long list has 1,600 of them. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg aria-hidden="true" className="rank-icon" viewBox="0 0 16 16">
      <path d={paths[name]} />
    </svg>
  )
}
