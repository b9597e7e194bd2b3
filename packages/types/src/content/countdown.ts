/** So many entries of a countdown are shown away from its own page, the first in reading order. */
export const shownOfCountdown = 3

/** Whether a rank is told on the page of the list alone: it is that of a countdown, which begins with other ranks. */
export const isKeptBack = ({ isCountdown, length, rank }: { isCountdown: boolean; length: number; rank: number }): boolean =>
  isCountdown && rank <= length - shownOfCountdown
