import type { SeedMontage } from '../seed-content.ts'

export const rockyIv: SeedMontage = {
  title: 'Rocky IV',
  slug: 'rocky-iv',
  year: 1985,
  directors: ['Sylvester Stallone'],
  people: [
    { name: 'Sylvester Stallone', role: 'Rocky Balboa' },
    { name: 'Dolph Lundgren', role: 'Ivan Drago' },
    { name: 'Carl Weathers', role: 'Apollo Creed' },
  ],
  song: 'Hearts on Fire',
  sequence: 'Two boxers prepare for the same fight, one in deep snow and one in a dark facility, and the film cuts between them.',
  body: `Ivan Drago has killed Apollo Creed in the ring, and Rocky Balboa is going to the Soviet Union to fight him. *Rocky IV* needs no more setup than that. For about ten minutes it watches two men get ready, [cutting from one to the other](https://en.wikipedia.org/wiki/Montage_%28filmmaking%29) and back, and it could be followed with the sound off.

Rocky gets the weather. He wades through snow that reaches his shins, in country where the rivers have frozen over. He pushes a sled out of a snowbank. He does his pull-ups in a barn. Hardly anything he moves was made for exercise, and most of it looks as if it would rather stay where it is.

Drago gets the clinic. His laps are run indoors, in the dark, and his strength is built the way a bodybuilder builds it, one exercise at a time. When he moves a serious weight he moves it well: the bar in his power cleans looks like 400 pounds and more. It is an impressive way to train. The film makes it look like a course of treatment.

### Two halves of one argument

Either half alone would be a man exercising. Cut together, every shot passes comment on the one before it. The sled makes the laps look airless; the laps make the snow look like liberty. It is 1985, and the Cold War has been reduced to the question of where you would rather work out.

The series had made exercise famous before. It began in 1976, and it gave the world the run up the steps in Philadelphia and the sight of a heavyweight chasing chickens. Those scenes ask whether a man can get better. This one sets two ways of getting better against each other and asks which deserves to win.

It also leaves the viewer short of excuses. There is no fancy gym in Rocky’s half, and nothing in it that has to be bought. There is a barn, some cold ground and a heavy thing that will not push itself.`,
  image: {
    file: 'rocky-iv.svg',
    alt:
      'A picture split by a diagonal. Left, a sled of logs in snow under white mountains. Right, a bare treadmill in a dark hall, where ' +
      'a red line on a grid continues the ridge.',
    caption: 'Two ways to prepare for one fight.',
    credit: 'Illustration: Montage',
  },
  note:
    'It shows the work and moves the plot in the same shots, for longer than anyone else dares. Pain & Gain thinks harder about why ' +
    'people lift, but this is the one that gets you out of the chair.',
}
