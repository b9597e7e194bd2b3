import type { MigrateUpArgs } from '@payloadcms/db-mongodb'

/** Lists of before, and their versions, get the title as it is read: the admin names them by it. */
export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
  const options = session ? { session } : {}
  const { collections, versions } = payload.db
  await collections.lists!.collection.updateMany({ shownTitle: { $exists: false } }, [fill('')], options)
  await versions.lists!.collection.updateMany({ 'version.shownTitle': { $exists: false } }, [fill('version.')], options)
}

export async function down({ payload, session }: MigrateUpArgs): Promise<void> {
  const options = session ? { session } : {}
  const { collections, versions } = payload.db
  await collections.lists!.collection.updateMany({}, { $unset: { shownTitle: '' } }, options)
  await versions.lists!.collection.updateMany({}, { $unset: { 'version.shownTitle': '' } }, options)
}

const fill = (prefix: string) => ({
  $set: {
    [`${prefix}shownTitle`]: {
      $replaceAll: {
        find: '{count}',
        input: { $ifNull: [`$${prefix}title`, ''] },
        replacement: { $toString: { $size: { $ifNull: [`$${prefix}entries`, []] } } },
      },
    },
  },
})
