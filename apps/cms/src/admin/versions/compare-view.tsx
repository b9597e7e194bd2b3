import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { Data, DocumentViewServerProps, PayloadRequest } from 'payload'

import { mayPublish } from '../../access/roles.ts'
import { Comparison } from './comparison.tsx'
import { messages } from './messages.ts'
import { type Document, findNamed } from './named-version.ts'

/** As many as can be chosen from; of a longer history the newest. */
const maxChoices = 200

/** What changed between two versions of a document: the one of the address, and `?versionFrom=`, or else the one before it. */
export async function CompareView({ hasPublishedDoc, initPageResult, routeSegments, searchParams }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined) notFound()
  const isTrashed = routeSegments[2] === 'trash'
  const collection = collectionConfig.slug as Document['collection']
  const document = { collection, id: String(docID), isLive: hasPublishedDoc && !isTrashed }
  const { versions } = await findNamed(document, { limit: maxChoices, page: 1 }, req)

  const to = String(routeSegments.at(-1))
  const older = versions[versions.findIndex(({ id }) => id === to) + 1]
  const from = typeof searchParams?.versionFrom === 'string' ? searchParams.versionFrom : older?.id
  const now = await contentOf(document, to, req)
  if (!now) notFound()
  const before = from === undefined ? null : await contentOf(document, from, req)
  return (
    <main className="versions">
      <SetDocumentStepNav
        collectionSlug={collection}
        id={docID}
        isTrashed={isTrashed}
        pluralLabel={collectionConfig.labels.plural}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view={messages.compare}
      />
      <Gutter>
        <Comparison
          before={before}
          canPublish={mayPublish(req)}
          // One from the trash would take the document there.
          canRestore={!isTrashed && !now.deletedAt}
          from={from ?? null}
          key={`${from} ${to}`}
          now={now}
          to={to}
          versions={versions}
        />
      </Gutter>
    </main>
  )
}

/** What a version of this document held; null when there is no such version. */
async function contentOf({ collection, id }: Document, version: string, req: PayloadRequest): Promise<Data | null> {
  const { docs } = await req.payload.findVersions({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    trash: true,
    where: { and: [{ id: { equals: version } }, { parent: { equals: id } }] },
  })
  return docs[0]?.version ?? null
}
