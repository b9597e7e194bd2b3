import type { SeedMontage } from '../seed-content.ts'

export const unbreakable: SeedMontage = {
  title: 'Unbreakable',
  slug: 'unbreakable',
  year: 2000,
  directors: ['M. Night Shyamalan'],
  people: [
    { name: 'Bruce Willis', role: 'David Dunn' },
    { name: 'Spencer Treat Clark', role: 'Joseph Dunn' },
  ],
  sequence: 'In the basement a father bench-presses whatever his son loads on the bar, down to the paint cans.',
  body: `The gym is a basement and the program is one exercise. David Dunn, played by Bruce Willis, lies on the bench. His son Joseph loads the bar. M. Night Shyamalan gives the scene about as much noise and movement as another director would give to breakfast, and it is hard to look away from.

Joseph adds more than he has been asked to and keeps it to himself. The bar goes up. They could leave it there. Instead they go on, plate by plate, until at 270 pounds there are no plates left, and then they look around the basement for anything else that weighs something. Paint cans have handles. With paint cans hung on the bar they arrive at 350 pounds, which is far beyond anything Dunn has lifted and is also the most that the two of them can find to load. The experiment stops because the house has run out of weight. Nobody has found out where the man stops.

A montage squeezes months into minutes, and this is a single session, so it sits at the edge of the form. What it compresses is longer than any training program: the years in which a man was wrong about himself. *Unbreakable* takes heroism to be a matter of how you see yourself, and it has the tact to put that idea on a bar, where it can be counted. The boy believes first. The father follows when he runs out of evidence against it. Those who lift know the small version of this, the weight they would have refused if somebody had told them what it was.`,
  image: {
    file: 'unbreakable.svg',
    alt: 'A basement bench under a single lamp. The bar in its rack bends under thick plates, and a paint can hangs from each end.',
    caption: 'When the plates run out, there is paint.',
    credit: 'Illustration: Montage',
  },
  note:
    'The quietest sequence here and the one with the best idea. It is a single evening and not a season of work, so it yields to the ' +
    'climb in Mulan. Nothing here keeps its nerve better.',
}
