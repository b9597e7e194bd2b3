import { useEffect } from 'react'

import { env } from '../../env.ts'
import enhancements from '../../modules/enhancements.ts?url'

/** The script of the site's modules. Under `next dev` it runs after React has hydrated the page. */
export function Enhancements() {
  useEffect(() => {
    const script = document.createElement('script')
    document.head.append(Object.assign(script, { src: enhancements, type: 'module' }))
  }, [])
  return env.rendersEachTime ? null : <script type="module" src={enhancements} />
}
