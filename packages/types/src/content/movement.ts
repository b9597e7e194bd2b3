/** How far a montage rose or fell since the edition before. `by` counts ranks; it is 0 for what stayed and what is new. */
export type Movement = { by: number; kind: 'down' | 'new' | 'same' | 'up' }

/** What changed since the edition before, counted. */
export type Moves = { left: number; moved: number; new: number }
