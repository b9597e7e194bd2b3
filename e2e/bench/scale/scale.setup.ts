import { test as setup } from '@playwright/test'

import { makeScale } from './data.ts'

setup('ten thousand montages and their lists are made once for this schema', async () => {
  setup.setTimeout(7_200_000)
  await makeScale()
})
