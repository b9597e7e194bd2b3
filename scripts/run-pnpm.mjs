// node scripts/run-pnpm.mjs [arguments of pnpm]: the pnpm of npm start, for the images.
import { runMain } from './processes/main.mjs'
import { pnpm } from './processes/pnpm.mjs'

await runMain(async () => {
  await pnpm(process.argv.slice(2), { onLine: (line) => console.log(line) })
})
