import { readVideo } from 'types/content/video'

export type FilmVideo = {
  site: string
  page: string
  /** The player for a frame, in its version that tracks readers less. */
  player: string
}

/** Null for any address but one of a known provider. */
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
