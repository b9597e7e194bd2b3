// What readers can do beyond reading, where scripts run. Every page is complete without it.
import { findPlaces } from './places.ts'
import { addSeen } from './seen.ts'
import { addShare } from './share.ts'
import { addPlayers } from './video.ts'

const places = findPlaces()

// One that fails takes no other with it.
for (const add of [addShare, addSeen, addPlayers]) {
  try {
    add(places)
  } catch (error) {
    reportError(error)
  }
}
