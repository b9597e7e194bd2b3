import { quantile } from './figures.ts'

/** A line of a comparison: samples of both, or null where there is no such thing. `aim`: what was promised of the first. */
export type Compared = { aim?: string; name: string; samples: [number[] | null, number[] | null]; unit?: 'kB' | 'ms' }

/** A table of medians, with how many times the first goes into the second. `heads` names the two. */
export function comparison(heads: [string, string], lines: Compared[]): string {
  const width = Math.max(...lines.map(({ name }) => name.length)) + 2
  const row = (name: string, cells: string[], aim = '') =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(12)), `   ${aim}`].join('')
  return [
    row('', [...heads, 'ratio'], 'aim'),
    ...lines.map(({ aim, name, samples, unit = '' }) => {
      const [one, other] = samples.map((each) => each && quantile(each, 0.5))
      const cells = [one, other].map((each) => (each == null ? 'n/a' : `${inShort(each)} ${unit}`.trim()))
      return row(name, [...cells, one && other ? `${inShort(other / one)}×` : ''], aim)
    }),
  ]
    .map((line) => line.trimEnd())
    .join('\n')
}

const inShort = (value: number): string => (value < 10 && !Number.isInteger(value) ? value.toFixed(1) : value.toFixed(0))
