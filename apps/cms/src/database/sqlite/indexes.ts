import type { SQLiteAdapter, SQLiteSchemaHook } from '@payloadcms/db-sqlite'

/** Nearly every row has the same value, or one of few. No query has the order of a row without its parent. */
const unselective = /^((version_)?(_status|deletedAt|isNewest|latest)|_?order)$/

/**
 * Changes Payload's indexes where SQLite would read whole tables. Without statistics it takes every index for a good one: it would read all newest
 * versions by their `latest` for the one with an id. Here a document's newest version is found by document and `latest`. And the index of a field with
 * several texts begins with their order, where the owner is asked for.
 */
export const chooseIndexes =
  (adapter: Pick<SQLiteAdapter, 'rawTables'>): SQLiteSchemaHook =>
  ({ schema }) => {
    for (const { columns, indexes = {}, name: table } of Object.values(adapter.rawTables)) {
      for (const [name, index] of Object.entries(indexes)) {
        // A publish of a long list writes hundreds of these rows, which are found by path and number.
        if (table === 'publications' && (index.on === 'createdAt' || index.on === 'updatedAt')) delete indexes[name]
        if (index.on === 'parent' && columns.latest) index.on = ['parent', 'latest']
        if (unselective.test(String(index.on))) delete indexes[name]
        if (String(index.on) === 'order,parent') index.on = ['parent', 'order']
      }
    }
    return schema
  }
