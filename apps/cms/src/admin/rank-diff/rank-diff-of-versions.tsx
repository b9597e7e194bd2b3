import type { ArrayFieldDiffServerComponent, PayloadRequest } from 'payload'

import { compareRankings } from './compare-rankings.ts'
import { RankTable } from './rank-table.tsx'
import { emptyRanks, rankingOfEntries } from './rankings.ts'
import { words } from './words.ts'

/** In the history of a list: what moved between two of its versions. Titles are today's. */
export const RankDiffOfVersions: ArrayFieldDiffServerComponent = async ({ comparisonValue, req, versionValue }) => {
  const changes = compareRankings(rankingOfEntries(comparisonValue), rankingOfEntries(versionValue))
  const montages = changes.map(({ montage }) => montage)
  return (
    <div className="rank-diff-of-versions">
      <RankTable
        caption={words.heading}
        changes={changes}
        columns={{ before: words.before, now: words.now }}
        titles={await titlesOf(montages, req)}
      />
      <WithoutMontage entries={comparisonValue} version={words.before} />
      <WithoutMontage entries={versionValue} version={words.now} />
    </div>
  )
}

/** Payload leaves a montage out that was deleted or lies in the trash: what is left of it is its place. */
function WithoutMontage({ entries, version }: { entries: unknown; version: string }) {
  const ranks = emptyRanks(entries)
  return ranks.length > 0 && <p>{words.withoutMontage(version, ranks)}</p>
}

/** The newest titles of montages by id; what was deleted is left out. */
async function titlesOf(montages: string[], req: PayloadRequest): Promise<Record<string, string>> {
  if (montages.length === 0) return {}
  const { docs } = await req.payload.find({
    collection: 'montages',
    depth: 0,
    draft: true,
    overrideAccess: false,
    pagination: false,
    req,
    select: { title: true },
    where: { id: { in: montages } },
  })
  return Object.fromEntries(docs.map(({ id, title }) => [id, title ?? '']))
}
