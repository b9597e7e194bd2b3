import type { TopicIndex } from 'types/content/indexes'
import { IndexFrame, type OfPage } from '../indexes/index-frame.tsx'
import { IndexRows } from '../indexes/index-rows.tsx'
import { useWords } from '../words/languages-context.ts'

export function TopicIndexPage({ index: { path, topics }, ...page }: OfPage & { index: TopicIndex }) {
  const { topic: words } = useWords()
  return (
    <IndexFrame
      {...page}
      path={path}
      kicker={words.whatWeRank}
      title={words.topics}
      description={words.allDescription(page.site.name)}
      links={topics}
    >
      <IndexRows rows={topics.map(({ words: about, ...topic }) => ({ ...topic, about }))} />
    </IndexFrame>
  )
}
