import type { RefObject } from 'react'

/** The line where a dragged entry would land, and the label that follows the pointer. */
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
