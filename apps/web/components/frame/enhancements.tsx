import { useEffect } from 'react'

import { env } from '../../env.ts'
import enhancements from '../../modules/enhancements.ts?url'

/**
 * The script that adds to a page what readers can do beyond reading. Under `next dev` React takes the page over and must find what the
 * server sent, so there the script comes afterwards.
 */
export function Enhancements() {
  useEffect(() => {
    const script = document.createElement('script')
    document.head.append(Object.assign(script, { src: enhancements, type: 'module' }))
  }, [])
  return env.rendersEachTime ? null : <script type="module" src={enhancements} />
}
