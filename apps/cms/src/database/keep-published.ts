import type { BaseDatabaseAdapter, DatabaseAdapterObj, UpdateOne } from 'payload'

import { publishedNow } from '../request-context.ts'

/** Keeps a published document as it was stored for the hooks after the write, so that they need not read hundreds of entries again. */
export const keepPublished = <Adapter extends BaseDatabaseAdapter>(base: DatabaseAdapterObj<Adapter>): DatabaseAdapterObj<Adapter> => ({
  ...base,
  init: (args) => {
    const adapter = base.init(args)
    const update = adapter.updateOne.bind(adapter)
    const updateOne: UpdateOne = async (args) => {
      const stored = await update(args)
      const { collection, req, select } = args
      if (req?.context && !select && stored?._status === 'published')
        publishedNow(collection, stored.id).set({ context: req.context }, stored)
      return stored
    }
    return Object.assign(adapter, { updateOne })
  },
})
