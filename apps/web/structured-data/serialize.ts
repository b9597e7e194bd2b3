import type { Graph } from 'schema-dts'

/** JSON for a script element: whatever an editor typed, nothing in it ends the element or begins another. It is still the same JSON. */
export const serialize = (graph: Graph): string =>
  JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
