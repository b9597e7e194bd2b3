import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { DocumentViewServerProps } from 'payload'

import { type Document, findNamedVersions } from './named-version.ts'
import { VersionTable } from './version-table.tsx'

const perPage = 25

export async function VersionsView({ hasPublishedDoc, initPageResult, routeSegments, searchParams }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined) notFound()
  const isTrashed = routeSegments[2] === 'trash'
  const page = Math.max(Number(searchParams?.page) || 1, 1)
  const collection = collectionConfig.slug as Document['collection']
  const document = { collection, id: String(docID), isLive: hasPublishedDoc && !isTrashed }
  const { totalDocs, versions } = await findNamedVersions(document, { limit: perPage, page }, req)
  return (
    <main className="versions">
      <SetDocumentStepNav
        collectionSlug={collection}
        id={docID}
        isTrashed={isTrashed}
        pluralLabel={collectionConfig.labels.plural}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view={req.t('version:versions')}
      />
      <Gutter>
        <VersionTable page={page} perPage={perPage} total={totalDocs} versions={versions} />
      </Gutter>
    </main>
  )
}
