import type { Graph } from 'schema-dts'

import { escapeJson } from '../../present/escape.ts'

export function StructuredData({ graph }: { graph: Graph | null }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape it as text, which a script element does not undo; `escapeJson` escapes it as JSON.
  return graph && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escapeJson(graph) }} />
}
