import type { MachineUse, Site } from 'types/content/site'

export const textType = 'text/plain; charset=utf-8'

/** Programs that collect pages to train models, by what their makers say of them in November 2026. */
const trainers = [
  'AI2Bot',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'cohere-training-data-crawler',
  'Google-Extended',
  'GPTBot',
  'meta-externalagent',
]

/** Programs that fetch pages to answer the questions of somebody, by the same sources. */
const answerers = [
  'ChatGPT-User',
  'Claude-User',
  'DuckAssistBot',
  'meta-externalfetcher',
  'MistralAI-User',
  'Perplexity-User',
  'PerplexityBot',
]

const refused: Record<MachineUse, string[]> = { answers: trainers, anything: [], search: [...trainers, ...answerers] }

/** See contentsignals.org. */
const signals: Record<MachineUse, string> = {
  answers: 'search=yes, ai-input=yes, ai-train=no',
  anything: 'search=yes, ai-input=yes, ai-train=yes',
  search: 'search=yes, ai-input=no, ai-train=no',
}

export function toRobots({ address, machineUse }: Pick<Site, 'address' | 'machineUse'>): string {
  const names = refused[machineUse].map((name) => `User-agent: ${name}\n`)
  const others = `User-agent: *\nContent-Signal: ${signals[machineUse]}\nDisallow: /api/\n`
  return [
    others,
    ...(names.length > 0 ? [`${names.join('')}Disallow: /\n`] : []),
    ...(address ? [`Sitemap: ${address}/sitemap.xml\n`] : []),
  ].join('\n')
}
