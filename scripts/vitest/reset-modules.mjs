import { vi } from 'vitest'

// The test files of a worker share the packages that are loaded. Our own modules are loaded again for each file.
vi.resetModules()
