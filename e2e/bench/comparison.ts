import { quantile } from './figures.ts'

/** Samples of both; null where one of them lacks the feature. `aim` is for the first. */
export type Compared = { aim?: string; name: string; samples: [number[] | null, number[] | null]; unit?: 'kB' | 'ms' }

/** A table of medians and of their ratio, the second divided by the first. */
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
