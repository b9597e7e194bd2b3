// Every page is complete without this script.
import { findPlaces } from './places.ts'
import { addSeen } from './seen.ts'
import { addShare } from './share.ts'
import { addPlayers } from './video.ts'
import { layOutList } from './whole-list.ts'

const places = findPlaces()

// A failed enhancement must not stop the others.
for (const add of [addShare, addSeen, addPlayers, layOutList]) {
  try {
    add(places)
  } catch (error) {
    reportError(error)
  }
}
