import { fileURLToPath } from 'node:url'
import jsonld from 'jsonld'
import ts from 'typescript'

/** A JSON-LD node with expanded names. */
export type Thing = { '@id': string; '@type'?: string[]; [property: string]: unknown }

const vocabulary = 'https://schema.org/'

// schema.org's own context as far as the site uses it, so that nothing is loaded from the network.
const context = {
  '@vocab': vocabulary,
  ...Object.fromEntries(
    ['contentUrl', 'item', 'itemListOrder', 'license', 'mainEntityOfPage', 'sameAs', 'url'].map((property) => [
      property,
      { '@type': '@id' },
    ]),
  ),
}

/** All nodes of the JSON-LD of a page, each once. Rejects when the processor would drop something. */
export async function thingsIn(json: string): Promise<Thing[]> {
  const documentLoader = async (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`Another context: ${url}`)
    return { contextUrl: undefined, document: { '@context': context }, documentUrl: url }
  }
  // The types of the library lack `safe`.
  const options = { documentLoader, safe: true }
  return (await jsonld.flatten(JSON.parse(json), undefined, options)) as unknown as Thing[]
}

export const ofType = (things: Thing[], type: string): Thing[] => things.filter((thing) => thing['@type']?.includes(vocabulary + type))

export function valuesOf(thing: Thing, property: string): unknown[] {
  const values = (thing[vocabulary + property] ?? []) as { '@id'?: string; '@value'?: unknown }[]
  return values.map((value) => value['@id'] ?? value['@value'])
}

/** Checks JSON-LD against types made from schema.org's vocabulary: unknown types and properties, values of the wrong kind. */
export function faultsIn(pages: string[]): string[] {
  const file = fileURLToPath(new URL('pages-under-test.ts', import.meta.url))
  const source = `import type { Graph } from 'schema-dts'\nexport const pages: Graph[] = [${pages.join(',\n')}]`
  const options: ts.CompilerOptions = { module: ts.ModuleKind.Preserve, noEmit: true, skipLibCheck: true, strict: true, types: [] }
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.getSourceFile = (name, version) => (name === file ? ts.createSourceFile(name, source, version) : getSourceFile(name, version))
  const program = ts.createProgram([file], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
