/** The move of a montage since the edition before, `by` a number of ranks: 0 for `same` and `new`. */
export type Movement = { by: number; kind: 'down' | 'new' | 'same' | 'up' }

export type Moves = { dropped: number; moved: number; new: number }
