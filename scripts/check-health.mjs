// node scripts/check-health.mjs cms|web: the health check of a container. Ends with 0 when its server answers, else with 1.
import { apps } from './apps.mjs'

const [name] = process.argv.slice(2)
const { health, port } = apps[name === 'cms' ? 'cms' : 'web']
const response = await fetch(`http://127.0.0.1:${port}${health}`, { signal: AbortSignal.timeout(5000) }).catch(() => undefined)
process.exit(response?.ok ? 0 : 1)
