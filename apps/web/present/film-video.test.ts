import { expect, it } from 'vitest'

import { toVideo } from './film-video.ts'

it.each([
  [
    'https://youtu.be/dQw4w9WgXcQ?si=a-name-of-somebody',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1',
  ],
  ['https://vimeo.com/76979871', 'https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1'],
])('turns %s into the page and the player of the provider', (address, page, player) => {
  expect(toVideo(address)).toMatchObject({ page, player })
})

it.each([null, undefined, '', 'https://example.org/watch?v=dQw4w9WgXcQ', 'javascript:alert(1)'])('is null for %s', (address) => {
  expect(toVideo(address)).toBeNull()
})
