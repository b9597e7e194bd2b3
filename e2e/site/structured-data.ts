import { fileURLToPath } from 'node:url'
import jsonld from 'jsonld'
import ts from 'typescript'

/** A thing that a page speaks of: its types and properties by their full names, as a JSON-LD processor gives them. */
export type Thing = { '@id': string; '@type'?: string[]; [property: string]: unknown }

const vocabulary = 'https://schema.org/'

/** What schema.org's own context comes to for what the site says, which loads nothing from the network. */
const context = {
  '@vocab': vocabulary,
  ...Object.fromEntries(
    ['contentUrl', 'item', 'itemListOrder', 'license', 'mainEntityOfPage', 'sameAs', 'url'].map((property) => [
      property,
      { '@type': '@id' },
    ]),
  ),
}

/** All things in a page's JSON-LD, each once, by a JSON-LD processor. Rejects when it would have to drop something. */
export async function thingsIn(json: string): Promise<Thing[]> {
  const documentLoader = async (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`Another context: ${url}`)
    return { contextUrl: undefined, document: { '@context': context }, documentUrl: url }
  }
  // `safe` is newer than the types of the library.
  const options = { documentLoader, safe: true }
  return (await jsonld.flatten(JSON.parse(json), undefined, options)) as unknown as Thing[]
}

/** Those of a type, such as "Movie". */
export const ofType = (things: Thing[], type: string): Thing[] => things.filter((thing) => thing['@type']?.includes(vocabulary + type))

/** The values of a property, such as "name"; things by their ids. */
export function valuesOf(thing: Thing, property: string): unknown[] {
  const values = (thing[vocabulary + property] ?? []) as { '@id'?: string; '@value'?: unknown }[]
  return values.map((value) => value['@id'] ?? value['@value'])
}

/** What schema.org's vocabulary has against JSON-LD, by the types made from it: unknown types and properties, values of the wrong kind. */
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
