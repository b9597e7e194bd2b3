import type { SeedMontage } from '../seed-content.ts'

export const batmanVSupermanDawnOfJustice: SeedMontage = {
  title: 'Batman v Superman: Dawn of Justice',
  slug: 'batman-v-superman-dawn-of-justice',
  year: 2016,
  directors: ['Zack Snyder'],
  people: [
    { name: 'Ben Affleck', role: 'Bruce Wayne / Batman' },
    { name: 'Henry Cavill', role: 'Clark Kent / Superman' },
  ],
  sequence: 'Bruce Wayne answers a lost first round with technology and with heavy lifting in a grimy gym of his own.',
  body: `Batman has no powers. In most films that is a line in his biography. *Batman v Superman: Dawn of Justice* turns it into a problem of load. In his first clash with Superman the Batmobile is crushed, and Bruce Wayne, played by Ben Affleck, is left to work out what an ordinary body can do about the other kind.

He answers in two ways. One is technology, of which he has always had plenty. The other is a weight room. A billionaire could have had chrome and daylight; this one is dark and grimy, and nobody has been asked to admire it. He works a sled loaded with plates. He does pull-ups with weight hung from him. He squats a bar that appears to hold six plates, with chains on top of that.

People who lift have praised the sequence for its realism, and they have a point. The lifting is mostly authentic. The loads are heavy, but they are loads that somebody somewhere handles on a weekday, and the exercises are ones that a strong man with an enemy might choose. Superhero films are in the habit of presenting a physique as a fact of nature. Zack Snyder, for once, prints the bill.

It is not meant to cheer anyone up. The orchestra is dark, the light is darker, and nothing suggests that Wayne feels better when he has finished. Why would he? He is getting ready to fight a man, played by Henry Cavill, who has never needed to train for anything. Every plate he adds is an admission of the distance between them, and he goes on adding plates. That is a bleak reason to admire someone. It is a sound one all the same.`,
  image: {
    file: 'batman-v-superman-dawn-of-justice.svg',
    alt:
      'A dark brick gym lit by one hard shaft of light. A sled stacked with weight plates stands in it, a big tire at its side and ' +
      'chains hanging from above.',
    caption: 'No powers, so plates.',
    credit: 'Illustration: Montage',
  },
  note:
    'The most convincing weight room in any of the invented stories here. It would stand higher if anybody in it, the viewer included, ' +
    'were having the good time that The Incredibles has.',
}
