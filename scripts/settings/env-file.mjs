import { existsSync, readFileSync } from 'node:fs'
// Not parseEnv by name: an older Node would fail at the import, before it is told to be too old.
import util from 'node:util'

/** @type {(path: string) => NodeJS.Dict<string>} the variables of a file such as `.env`; none where there is no file */
export const readEnvFile = (path) => (existsSync(path) ? util.parseEnv(readFileSync(path, 'utf8')) : {})
