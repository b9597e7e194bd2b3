import type { ServerProps } from 'payload'

import { env } from '../../env.ts'
import './release.css'

/** At the foot of the navigation: which Montage this is, for who asks for help. */
export const Release = ({ user }: ServerProps) => (user ? <p className="release">Montage {env.version}</p> : null)
