import { readVideo } from 'types/video'

/** Where a film's sequence can be watched. */
export type FilmVideo = {
  /** The provider's name. */
  site: string
  /** Its page there. */
  page: string
  /** What may be put into a frame once a reader asks for it: of the provider's two players the one that follows readers less. */
  player: string
}

/** The video at the address that an editor gave; null for any address but one of a provider that we know, whatever the CMS let pass. */
export function toVideo(address: string | null | undefined): FilmVideo | null {
  const video = readVideo(address ?? '')
  return video && views[video.provider](video.id)
}

const views = {
  vimeo: (id: string): FilmVideo => ({
    site: 'Vimeo',
    page: `https://vimeo.com/${id}`,
    player: `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1`,
  }),
  youtube: (id: string): FilmVideo => ({
    site: 'YouTube',
    page: `https://www.youtube.com/watch?v=${id}`,
    player: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  }),
}
