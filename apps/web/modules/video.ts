import { fill } from '../words/fill.ts'
import { button, element, unseen } from './element.ts'
import { isFilm, type Place } from './places.ts'
import { words } from './tool-words.ts'

/** Adds a play button to the picture of each film with a video. The provider gets no request before the click. */
export function addPlayers(places: Place[]): void {
  for (const { status, title } of places.filter(isFilm)) {
    const about = status.closest('.entry, article')
    const { player = '', site } = about?.querySelector<HTMLElement>('a[data-player]')?.dataset ?? {}
    const still = about?.querySelector('.picture-frame picture')
    if (!site || !still) continue

    const play = button(
      () => {
        const frame = element('iframe', {
          allow: 'autoplay; encrypted-media; fullscreen; picture-in-picture',
          className: 'player',
          referrerPolicy: 'strict-origin-when-cross-origin',
          src: player,
          title: fill(words.videoAt, { site, title }),
        })
        play.replaceWith(frame)
        frame.focus()
      },
      words.play,
      unseen(` ${title}`),
      element('small', {}, fill(words.fromOtherSite, { site })),
    )
    play.className = 'play'
    still.after(play)
  }
}
