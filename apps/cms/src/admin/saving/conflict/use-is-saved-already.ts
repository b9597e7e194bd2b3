'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'

import { compareRankings, isChanged } from '../../ranking/diff/compare-rankings.ts'
import { rankingOfEntries } from '../../ranking/diff/rankings.ts'
import type { Theirs } from './fetch-newer-revision.ts'
import { fieldDifferences } from './field-differences.ts'

export function useIsSavedAlready(): (theirs: Theirs) => boolean {
  const { docConfig } = useDocumentInfo()
  const { getData } = useForm()
  return (theirs) => {
    const yours = getData()
    const isReranked = compareRankings(rankingOfEntries(theirs.entries), rankingOfEntries(yours.entries)).some(isChanged)
    return !isReranked && fieldDifferences(docConfig?.fields ?? [], theirs, yours).length === 0
  }
}
