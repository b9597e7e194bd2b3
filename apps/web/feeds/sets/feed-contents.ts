import { env } from '../../env.ts'
import { type Content, textOf } from '../../store/file-set.ts'
import { atomType, toAtom } from '../atom.ts'
import { type Feed, linksOf } from '../feed.ts'
import { jsonFeedType, toJsonFeed } from '../json-feed.ts'

/** A feed in both formats, which name the hubs that are set. */
export function contentsOf(feed: Feed): { json: Content; xml: Content } {
  const { webSubHubs: hubs } = env
  return {
    json: textOf(jsonFeedType, toJsonFeed(feed, hubs), linksOf(feed, hubs, 'json')),
    xml: textOf(atomType, toAtom(feed, hubs), linksOf(feed, hubs, 'xml')),
  }
}
