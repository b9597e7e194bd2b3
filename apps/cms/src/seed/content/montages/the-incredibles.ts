import type { SeedMontage } from '../seed-content.ts'

export const theIncredibles: SeedMontage = {
  title: 'The Incredibles',
  slug: 'the-incredibles',
  year: 2004,
  directors: ['Brad Bird'],
  people: [{ name: 'Craig T. Nelson', role: 'Bob Parr / Mr. Incredible' }],
  sequence: 'A retired superhero gets back into shape outdoors, with a freight train, a train car and containers on chains.',
  body: `Bob Parr used to be Mr. Incredible. When *The Incredibles* finds him he has been retired for years, and his build, always top-heavy, has begun to settle toward the middle. His spirits have gone the same way. Then a mysterious benefactor hires him to be a hero again, and he does what anyone would do before a first day back. He tries to get into shape.

No gym could help him, so he uses the railroad. He pushes a freight train along its track. He bench-presses a train car. He does chest flyes with containers on chains, opening and closing his arms against the sunset as if it were a matter of a few pounds. A strongman would recognize the program at once: it is done outdoors, with large awkward objects, until they move. Brad Bird takes the joke from the scale alone and leaves the exercises sound.

The sequence is short, and its results are mostly domestic. The waist shrinks. Life at home warms. Parr could probably have pushed that train on the worst day of his retirement, so what comes back is not strength but zest: he wants to get up, and he wants to be good company once he has. Films as a rule make training a means to some appointment, a fight or a test or a war, and drop it when the appointment has been kept. Here it simply improves a man’s life. If exercise can do that for somebody who was already the strongest person in any room he entered, there is a fair chance that it will do something for the rest of us.`,
  image: {
    file: 'the-incredibles.svg',
    alt:
      'Against a huge red setting sun, a round, top-heavy figure on short legs leans into a locomotive and pushes the freight train up ' +
      'a slope.',
    caption: 'Resistance training, with rolling stock.',
    credit: 'Illustration: Montage',
  },
  note:
    'The shortest argument here that training makes the rest of life better. It has less at stake than G.I. Jane, and it leaves you far ' +
    'happier than Batman’s gym does.',
}
