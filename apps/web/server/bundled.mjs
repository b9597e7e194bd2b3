/**
 * What the server asks of code that Next bundles.
 * @typedef {object} Bundled
 * @property {() => { fault: string | null, isReady: boolean }} health why the CMS could not be asked, and whether readers should be sent here
 * @property {(path: string) => boolean} isPagePath whether a page can stand at a path
 * @property {(path: string) => Promise<import('../files/stored-files.ts').StoredFile | null>} fileAt what machines read at a path
 * @property {(folder: 'media' | 'share', name: string) => Promise<Buffer | null>} readPicture the bytes of a picture, fetched when they are not here yet
 */

/** On `globalThis`: the server runs outside the bundle, and would have a module of its own. */
const shared = /** @type {typeof globalThis & { montageBundled?: Bundled }} */ (globalThis)

/**
 * Gives the server what it asks for. Called when the site starts, before the first request.
 * @param {Bundled} given
 */
export function provide(given) {
  shared.montageBundled = given
}

/** What was given. Throws when nothing was: the site has not started. */
export function bundled() {
  if (!shared.montageBundled) throw new Error('The site has not started: nothing was provided to its server.')
  return shared.montageBundled
}
