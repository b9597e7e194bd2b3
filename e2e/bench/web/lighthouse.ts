import type { Browser } from '@playwright/test'

import type { Tools } from './tools.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const metrics = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
} as const

export type Audited = Record<keyof typeof metrics, number> & {
  /** The audits that keep a category under 100. */
  faults: string[]
  scores: Record<(typeof categories)[number], number>
}

type Result = {
  audits: Record<string, { numericValue?: number; score: number | null; title: string }>
  categories: Record<string, { auditRefs: { id: string; weight: number }[]; score: number }>
  runtimeError?: { message: string }
}

/** Runs Lighthouse with its defaults for phones (simulated 4G, a slow processor) in a new browser. */
export async function audit(
  address: string,
  { launch, port }: { launch: () => Promise<Browser>; port: number },
  tools: Tools,
): Promise<Audited> {
  const browser = await launch()
  try {
    // The last Lighthouse for Node 20 takes the Content-Signal in robots.txt for an error.
    const flags = [
      `--port=${port}`,
      '--output=json',
      '--quiet',
      '--skip-audits=robots-txt',
      `--only-categories=${categories.join()}`,
      '--disable-full-page-screenshot',
    ]
    const result = (await tools.run('lighthouse', address, ...flags)) as Result
    if (result.runtimeError) throw new Error(`Lighthouse could not audit ${address}: ${result.runtimeError.message}`)
    const { audits } = result
    const read = (id: string) => audits[id]?.numericValue ?? Number.NaN
    return {
      ...(Object.fromEntries(Object.entries(metrics).map(([name, id]) => [name, read(id)])) as Record<keyof typeof metrics, number>),
      faults: categories.flatMap((category) =>
        (result.categories[category]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < (category === 'performance' ? 0.9 : 1))
          .map(({ id }) => `${category}: ${audits[id]?.title}`),
      ),
      scores: Object.fromEntries(
        categories.map((category) => [category, Math.round((result.categories[category]?.score ?? 0) * 100)]),
      ) as Audited['scores'],
    }
  } finally {
    await browser.close()
  }
}
