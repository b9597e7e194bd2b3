import type { RefObject } from 'react'

/** Where a dragged entry would land, and beside the pointer what it is and the rank it would have. */
export function DropMark({ label, lineAt, text }: { label: RefObject<HTMLDivElement | null>; lineAt: number; text: string }) {
  return (
    <div aria-hidden="true">
      <div className="rank-desk__line" style={{ top: lineAt }} />
      <div className="rank-desk__dragged" ref={label}>
        {text}
      </div>
    </div>
  )
}
