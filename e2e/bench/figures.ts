const quantiles = { p50: 0.5, p95: 0.95, p99: 0.99, max: 1 }

/** A table of quantiles, a line for each row of samples in milliseconds. */
export function table(rows: Record<string, number[]>): string {
  const width = Math.max(...Object.keys(rows).map((name) => name.length))
  const line = (name: string, cells: string[]) => [name.padEnd(width), ...cells.map((cell) => cell.padStart(8))].join('')
  return [
    line('', Object.keys(quantiles)),
    ...Object.entries(rows).map(([name, samples]) =>
      line(
        name,
        Object.values(quantiles).map((share) => `${quantile(samples, share).toFixed(0)} ms`),
      ),
    ),
  ].join('\n')
}

export function quantile(samples: number[], share: number): number {
  const ascending = samples.toSorted((a, b) => a - b)
  return ascending[Math.max(Math.ceil(share * ascending.length) - 1, 0)] ?? Number.NaN
}
