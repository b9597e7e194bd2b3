import { dataFolder } from '../store/data-folder.mjs'
import { ViewCounter } from './view-counter.mjs'

/**
 * On `globalThis`: the server counts, and an API route of Next, which is bundled apart, reads.
 * @type {typeof globalThis & { montageViews?: ViewCounter }}
 */
const shared = globalThis
shared.montageViews ??= new ViewCounter(dataFolder('views'))
/** The views of this instance's pages. */
export const views = shared.montageViews
