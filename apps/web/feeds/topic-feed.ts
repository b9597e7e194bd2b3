import type { TopicFeed } from 'types/content/files'
import type { Site } from 'types/content/site'

import { languagesOf } from '../words/languages.ts'
import { wordsIn } from '../words/words.ts'
import type { Feed } from './feed.ts'
import { element, sequence } from './markup.ts'

/** The feed of a topic, with an item for each of its newest lists. */
export function toTopicFeed({ lists, name, path, urn, words: about }: TopicFeed, site: Site): Feed {
  const page = site.address + path
  const languages = languagesOf(site)
  const words = wordsIn(languages.words)
  return {
    id: urn,
    language: languages.page,
    title: `${name} | ${site.name}`,
    description: about ?? words.topic.feed(name),
    page,
    address: `${page}/feed`,
    updated:
      lists
        .map(({ published }) => published)
        .toSorted()
        .at(-1) ?? new Date(0).toISOString(),
    author: { name: site.name, page: `${site.address}/` },
    items: lists.map(({ language, length, path: own, published, standfirst, title, urn: id }) => {
      const ofList = languagesOf(site, { language })
      return {
        id,
        language: ofList.page,
        page: site.address + own,
        title,
        summary: standfirst,
        content: sequence(element('p', {}, standfirst), element('p', {}, wordsIn(ofList.words).count.entries(length))),
        picture: null,
        published,
        updated: published,
        authors: [],
      }
    }),
  }
}
