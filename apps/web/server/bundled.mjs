/**
 * What the server asks of code that Next bundles.
 * @typedef {object} Bundled
 * @property {() => { fault: string | null, isReady: boolean }} health why the CMS could not be asked, and whether readers should be sent here
 * @property {(path: string) => boolean} isPagePath whether a page can stand at a path
 * @property {(path: string) => Promise<import('../store/stored-files.ts').StoredFile | null>} fileAt what machines read at a path
 * @property {(folder: 'media' | 'share', name: string) => Promise<Buffer | null>} readPicture the bytes of a picture, fetched when they are not here yet
 */

/**
 * On `globalThis`: the server runs outside the bundle, and would have a module of its own.
 * @type {typeof globalThis & { montageBundled?: { given?: Bundled, provide: (given: Bundled) => void, provided: Promise<void> } }}
 */
const shared = globalThis
shared.montageBundled ??= emptyRegistry()
const registry = shared.montageBundled

function emptyRegistry() {
  /** @type {() => void} */
  let resolve = () => {}
  /** @type {Promise<void>} */
  const provided = new Promise((resolver) => (resolve = resolver))
  /** @type {NonNullable<typeof shared['montageBundled']>} */
  const empty = {
    provide: (given) => {
      empty.given = given
      resolve()
    },
    provided,
  }
  return empty
}

/**
 * Gives the server what it asks for. Called when the site starts.
 * @param {Bundled} given
 */
export const provide = (given) => registry.provide(given)

/** Resolves when it was given: Next is prepared before the site has started. */
export const whenProvided = () => registry.provided

/** What was given. Throws when nothing was. */
export function bundled() {
  if (!registry.given) throw new Error('The site has not started: nothing was provided to its server.')
  return registry.given
}
