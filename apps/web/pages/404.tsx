import type { PageConfig } from 'next'

import { Failure } from '../components/frame/failure.tsx'

export const config: PageConfig = { unstable_runtimeJS: false }

export default function NotFoundPage() {
  return (
    <Failure code="404" title="Unplaced">
      <p>Nothing stands at this address. A list may have been renamed or withdrawn, or the address has lost a letter on its way here.</p>
    </Failure>
  )
}
