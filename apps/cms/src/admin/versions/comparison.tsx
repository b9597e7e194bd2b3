'use client'

import './versions.css'

import { useConfig, useDocumentInfo, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import type { Data } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { DocumentDifferences } from '../differences/document-differences.tsx'
import { LabelledSelect } from '../labelled-select.tsx'
import { messages as rankDiffMessages } from '../ranking/diff/messages.ts'
import { emptyRanks } from '../ranking/diff/rankings.ts'
import { useLocalMoment } from './local-moment.ts'
import { changeInWords, messages, whoMade } from './messages.ts'
import type { NamedVersion } from './named-version.ts'
import { RestoreButtons } from './restore-buttons.tsx'

type Props = {
  before: Data | null
  canPublish: boolean
  canRestore: boolean
  from: string | null
  now: Data
  to: string
  versions: NamedVersion[]
}

export function Comparison({ before, canPublish, canRestore, from, now, to, versions }: Props) {
  const { docConfig } = useDocumentInfo()
  const compare = useCompare()
  const moment = useLocalMoment()
  const chosen = versions.find(({ id }) => id === to)
  return (
    <>
      <div className="comparison__head">
        <h2>{messages.compare}</h2>
        {canRestore && <RestoreButtons canPublish={canPublish} saved={chosen ? moment(chosen.at) : null} version={to} />}
      </div>
      <div className="comparison__choices">
        <VersionSelect label={messages.from} onChange={(chosen) => compare(chosen, to)} value={from ?? ''} versions={versions} />
        <VersionSelect label={messages.to} onChange={(chosen) => compare(from, chosen)} value={to} versions={versions} />
      </div>
      {before ? (
        <>
          <DocumentDifferences before={before} fields={docConfig?.fields ?? []} now={now} ranks={rankDiffMessages} />
          <WithoutMontage entries={before.entries} version={rankDiffMessages.before} />
          <WithoutMontage entries={now.entries} version={rankDiffMessages.now} />
        </>
      ) : (
        <p>{messages.noOlder}</p>
      )}
    </>
  )
}

function useCompare(): (from: string | null, to: string) => void {
  const { config } = useConfig()
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const { startRouteTransition } = useRouteTransition()
  const router = useRouter()
  const trash = isTrashed ? 'trash/' : ''
  return (from, to) => {
    const query = from ? `?versionFrom=${from}` : ''
    const path = `/collections/${collectionSlug}/${trash}${id}/versions/${to}${query}` as const
    startRouteTransition(() => router.push(formatAdminURL({ adminRoute: config.routes.admin, path })))
  }
}

type SelectProps = { label: string; onChange: (version: string) => void; value: string; versions: NamedVersion[] }

function VersionSelect({ label, onChange, value, versions }: SelectProps) {
  const moment = useLocalMoment()
  return (
    <LabelledSelect label={label} onChange={onChange} value={value}>
      {!versions.some((version) => version.id === value) && <option value={value}>–</option>}
      {versions.map((version) => (
        <option key={version.id} value={version.id}>
          {[moment(version.at), whoMade(version.change), changeInWords(version.change, moment), version.isLive && messages.live]
            .filter(Boolean)
            .join(' · ')}
        </option>
      ))}
    </LabelledSelect>
  )
}

/** In SQLite, a version stores an empty rank for a deleted montage. */
function WithoutMontage({ entries, version }: { entries: unknown; version: string }) {
  const ranks = emptyRanks(entries)
  return ranks.length > 0 && <p>{messages.emptyRanks(version, ranks)}</p>
}
