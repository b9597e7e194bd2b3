import type { BaseDatabaseAdapter, CreateVersion, DatabaseAdapterObj, TypeWithVersion } from 'payload'

type PublicState = Record<string, unknown> & { _status?: string }

/**
 * Payload reads each version that it has written, with all its rows. Of a published document it has stored and read the same a moment before: the
 * version is that. A caller that needs the id of the version says `returning: true`.
 */
export const unreadVersions = <Adapter extends BaseDatabaseAdapter>(base: DatabaseAdapterObj<Adapter>): DatabaseAdapterObj<Adapter> => ({
  ...base,
  init: (args) => {
    const adapter = base.init(args)
    const create = adapter.createVersion.bind(adapter) as CreateVersion
    const createVersion = async (args: Parameters<CreateVersion>[0]) => {
      if (args.returning !== undefined || (args.versionData as PublicState)._status !== 'published') return create(args)
      // Writing changes it.
      const version = structuredClone(args.versionData)
      await create({ ...args, returning: false })
      return { parent: args.parent, version } as TypeWithVersion<never>
    }
    return Object.assign(adapter, { createVersion })
  },
})
