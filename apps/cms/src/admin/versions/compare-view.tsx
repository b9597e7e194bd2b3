import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { Data, DocumentViewServerProps, PayloadRequest } from 'payload'

import { mayPublish } from '../../access/roles.ts'
import { Comparison } from './comparison.tsx'
import { messages } from './messages.ts'
import { type Document, findNamedVersions } from './named-version.ts'

const maxChoices = 200

/** Compares the version in the address with `?versionFrom=`, by default the version before it. */
export async function CompareView({ hasPublishedDoc, initPageResult, routeSegments, searchParams }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined) notFound()
  const isTrashed = routeSegments[2] === 'trash'
  const collection = collectionConfig.slug as Document['collection']
  const document = { collection, id: String(docID), isLive: hasPublishedDoc && !isTrashed }
  const { versions } = await findNamedVersions(document, { limit: maxChoices, page: 1 }, req)

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
          // Restoring a version from the trash would move the document there.
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
