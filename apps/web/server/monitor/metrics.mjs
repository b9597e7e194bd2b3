import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { sendMetrics } from 'types/server/metrics'

import { outdatedPages } from '../../store/pages/outdated-pages.mjs'
import { answersOf } from './counts.mjs'

/** @typedef {{ montageRenderCounts?: Record<string, number> }} OfBundle set by `data/renders.ts`, which Next compiles */

// biome-ignore lint/style/noProcessEnv: `env.ts` cannot be read outside the bundle.
const token = () => process.env.METRICS_TOKEN ?? ''

const registry = new Registry()
const registers = [registry]

new Counter({
  name: 'montage_answers_total',
  help: 'Answers to requests: by the page server from what is stored, or by Next.',
  labelNames: ['by', 'status'],
  registers,
  collect() {
    this.reset()
    for (const [by, statuses] of Object.entries(answersOf)) {
      for (const [status, count] of statuses.counted()) this.inc({ by, status }, count)
    }
  },
})

new Counter({
  name: 'montage_renders_total',
  help: 'Pages that were rendered, for a reader or an announcement.',
  labelNames: ['outcome'],
  registers,
  collect() {
    this.reset()
    for (const [outcome, count] of Object.entries(/** @type {OfBundle} */ (globalThis).montageRenderCounts ?? {}))
      this.inc({ outcome }, count)
  },
})

new Gauge({
  name: 'montage_outdated_pages',
  help: 'Stored pages that are older than their newest publication, and are being rendered again.',
  registers,
  collect() {
    this.set(outdatedPages.size)
  },
})

/** Announcements take as long as their pages. */
export const answersOfNext = new Histogram({
  name: 'montage_next_answer_seconds',
  help: 'Time of the answers that Next gives: to announcements of the CMS, and to other requests.',
  labelNames: ['to'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers,
})

if (token() !== '') collectDefaultMetrics({ register: registry })

/** @type {import('../types.ts').Handler<[], Promise<boolean>>} Resolves to false without the token. */
export const answerMetrics = (request, response) => sendMetrics(request, response, { registry, token: token() })
