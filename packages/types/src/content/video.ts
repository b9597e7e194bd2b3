export type Video = { id: string; provider: 'vimeo' | 'youtube' }

const youtubeHosts = ['youtube.com', 'www.youtube.com', 'm.youtube.com', 'youtube-nocookie.com', 'www.youtube-nocookie.com']
const vimeoHosts = ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com']

/** Reads the address of one video, in any form that its provider uses; null for any other address. */
export function readVideo(address: string): Video | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  const { hostname, pathname, searchParams } = new URL(address)
  if (hostname === 'youtu.be') return youtube(pathname.slice(1))
  if (youtubeHosts.includes(hostname)) {
    return youtube(pathname === '/watch' ? searchParams.get('v') : /^\/(?:embed|live|shorts)\/([^/]+)\/?$/.exec(pathname)?.[1])
  }
  if (vimeoHosts.includes(hostname)) {
    const [, id] = /^\/(?:video\/)?(\d{1,12})\/?$/.exec(pathname) ?? []
    return id ? { id, provider: 'vimeo' } : null
  }
  return null
}

const youtube = (id: string | null | undefined): Video | null => (id && /^[\w-]{11}$/.test(id) ? { id, provider: 'youtube' } : null)
