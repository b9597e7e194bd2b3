import type { Graph } from 'schema-dts'

import { serialize } from '../../structured-data/serialize.ts'

/** What machines read of a page: data, which nothing runs. Nothing while the site has no address. */
export function StructuredData({ graph }: { graph: Graph | null }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape it as text, which a script element does not undo; `serialize` escapes it as JSON.
  return graph && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serialize(graph) }} />
}
