/** A duration in its largest unit: "0.4 s", "43 s", "12 min", "3 h". */
export function duration(seconds: number): string {
  if (seconds < 0.1) return 'less than 0.1 s'
  if (seconds < 10) return `${Math.round(seconds * 10) / 10} s`
  if (seconds < 100) return `${Math.round(seconds)} s`
  return seconds < 100 * 60 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`
}
