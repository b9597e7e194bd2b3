import { batmanVSupermanDawnOfJustice } from './montages/batman-v-superman-dawn-of-justice.ts'
import { creedIi } from './montages/creed-ii.ts'
import { gIJane } from './montages/g-i-jane.ts'
import { mulan } from './montages/mulan.ts'
import { painAndGain } from './montages/pain-and-gain.ts'
import { pumpingIron } from './montages/pumping-iron.ts'
import { rockyIv } from './montages/rocky-iv.ts'
import { theIncredibles } from './montages/the-incredibles.ts'
import { unbreakable } from './montages/unbreakable.ts'
import type { SeedMontage } from './seed-content.ts'

export const montages: SeedMontage[] = [
  rockyIv,
  painAndGain,
  gIJane,
  theIncredibles,
  batmanVSupermanDawnOfJustice,
  creedIi,
  mulan,
  unbreakable,
  pumpingIron,
]
