import type { ReactNode } from 'react'
import type { Topic } from 'types/content/indexes'
import { FeedLinks } from '../frame/feed-links.tsx'
import { IndexFrame, type OfPage } from '../indexes/index-frame.tsx'
import { ListRow } from '../indexes/list-row.tsx'
import { OlderLists } from '../indexes/older-lists.tsx'
import { useWords } from '../words/languages-context.ts'
import { Sentence } from '../words/sentence.tsx'
import { useWritten } from '../words/written.ts'

export function TopicPage({ topic, ...page }: OfPage & { topic: Topic }) {
  const { topic: words } = useWords()
  const { written } = useWritten()
  const { lists, main, name, newer, older, path, words: about } = topic
  const isFirst = newer === null
  const linkTo = (address: string) => (inside: ReactNode) => <a href={address}>{inside}</a>
  return (
    <IndexFrame
      {...page}
      path={path}
      kicker={words.topic}
      title={isFirst ? name : words.older(name)}
      description={(isFirst && about) || words.description(name, page.site.name)}
      links={lists.map((list) => ({ name: list.title, path: list.path }))}
    >
      {page.site.address && <FeedLinks title={`${name} | ${page.site.name}`} path={main} />}
      {isFirst && about && (
        <p className="index-words" {...written}>
          {about}
        </p>
      )}
      <ul className="index-rows">
        {lists.map((list) => (
          <ListRow key={list.path} list={list} headingLevel={2} />
        ))}
      </ul>
      <OlderLists newer={newer} older={older} />
      <p className="index-back">
        {page.site.address && (
          <>
            <Sentence words={words.follow} parts={{ feed: linkTo(`${main}/feed.xml`) }} />{' '}
          </>
        )}
        <Sentence words={words.more} parts={{ topics: linkTo('/topics') }} />
      </p>
    </IndexFrame>
  )
}
