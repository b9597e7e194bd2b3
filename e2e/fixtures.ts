import { expect, mergeTests } from '@playwright/test'

import { test as withRunning } from './running.ts'
import { test as withSeeded } from './seeded.ts'

export const test = mergeTests(withRunning, withSeeded)

export { expect }
