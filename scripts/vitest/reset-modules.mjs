import { vi } from 'vitest'

// Test files share a worker, and in it the packages that are loaded. Our own modules are loaded anew for each.
vi.resetModules()
