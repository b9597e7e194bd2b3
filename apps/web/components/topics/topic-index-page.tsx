import type { TopicIndex } from 'types/content/indexes'
import { IndexFrame, type OfPage } from '../indexes/index-frame.tsx'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { useWritten } from '../words/written.ts'

export function TopicIndexPage({ index: { path, topics }, ...page }: OfPage & { index: TopicIndex }) {
  const { count, topic: words } = useWords()
  const { written } = useWritten()
  return (
    <IndexFrame
      {...page}
      path={path}
      kicker={words.whatWeRank}
      title={words.topics}
      description={words.allDescription(page.site.name)}
      links={topics}
    >
      <ul className="index-rows">
        {topics.map(({ lists, name, path: own, words: about }) => (
          <li key={own}>
            <h2>
              <a href={own} {...written}>
                {name}
              </a>
            </h2>
            {about && <p {...written}>{about}</p>}
            <p className="dates">
              <Own>{count.lists(lists)}</Own>
            </p>
          </li>
        ))}
      </ul>
    </IndexFrame>
  )
}
