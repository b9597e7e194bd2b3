import { describe, expect, it } from 'vitest'

import { readVideo } from './video.ts'

describe('readVideo', () => {
  it.each([
    ['https://www.youtube.com/watch?v=aBc_123-xyZ&t=42s', 'youtube', 'aBc_123-xyZ'],
    ['https://youtu.be/aBc_123-xyZ?si=abc', 'youtube', 'aBc_123-xyZ'],
    ['https://m.youtube.com/shorts/aBc_123-xyZ', 'youtube', 'aBc_123-xyZ'],
    ['https://www.youtube-nocookie.com/embed/aBc_123-xyZ', 'youtube', 'aBc_123-xyZ'],
    ['https://vimeo.com/123456789', 'vimeo', '123456789'],
    ['https://player.vimeo.com/video/123456789?h=0', 'vimeo', '123456789'],
  ])('reads %s', (address, provider, id) => {
    expect(readVideo(address)).toEqual({ id, provider })
  })

  it.each([
    'https://www.youtube.com/',
    'https://www.youtube.com/@channel',
    'https://www.youtube.com/watch?v=../evil',
    'https://youtu.be/aBc_123-xyZ-and-more',
    'https://youtube.com.evil.example/watch?v=aBc_123-xyZ',
    'https://user@evil.example/?x=https://youtu.be/aBc_123-xyZ',
    'javascript:alert("https://youtu.be/aBc_123-xyZ")',
    'https://vimeo.com/channels/staffpicks',
    'youtu.be/aBc_123-xyZ',
    '',
  ])('knows no video at %j', (address) => {
    expect(readVideo(address)).toBeNull()
  })
})
