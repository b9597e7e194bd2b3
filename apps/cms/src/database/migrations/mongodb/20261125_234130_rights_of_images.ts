import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

import { fromAddress, toAddress } from '../stored-licences.ts'

const stored = ({ payload }: MigrateUpArgs) => payload.db.collections.media!.collection

/** What was an address becomes one of the list, or a licence of its own; a last day says that the rights are bounded. */
export async function up(args: MigrateUpArgs): Promise<void> {
  const [images, session] = [stored(args), args.session ? { session: args.session } : {}]
  for (const { _id, licence } of await images.find({ licence: { $in: [/^https?:/, ''] } }, session).toArray()) {
    await images.updateOne({ _id }, { $set: fromAddress(licence) }, session)
  }
  await images.updateMany({ rights: { $exists: false }, rightsUntil: { $ne: null } }, { $set: { rights: 'licensed-until' } }, session)
}

export async function down(args: MigrateDownArgs): Promise<void> {
  const [images, session] = [stored(args), args.session ? { session: args.session } : {}]
  for (const { _id, licence, licenceAddress } of await images.find({ licence: { $type: 'string' } }, session).toArray()) {
    const change = { $set: { licence: toAddress(licence, licenceAddress ?? null) }, $unset: { licenceAddress: '' } }
    await images.updateOne({ _id }, change, session)
  }
  await images.updateMany({}, { $unset: { rights: '', fairUseReason: '', readFromFile: '' } }, session)
}
