/** @import { BundleExports } from './types.ts' */

/**
 * On `globalThis`: the server runs outside the bundle and would have a module of its own.
 * @type {typeof globalThis & { montageBundleExports?: ReturnType<typeof emptyRegistry> }}
 */
const shared = globalThis
shared.montageBundleExports ??= emptyRegistry()
const registry = shared.montageBundleExports

function emptyRegistry() {
  let resolve = () => {}
  const provided = new Promise((/** @type {(value?: undefined) => void} */ resolver) => (resolve = resolver))
  return { functions: /** @type {BundleExports | null} */ (null), provided, resolve }
}

/** @param {BundleExports} functions for the page server */
export function provideBundleExports(functions) {
  registry.functions = functions
  registry.resolve()
}

/** Resolves later than Next's `prepare`. */
export const bundleExportsProvided = () => registry.provided

export function bundleExports() {
  if (!registry.functions) throw new Error('The site has not started: nothing was provided to its server.')
  return registry.functions
}
