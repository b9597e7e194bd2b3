import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
// Not parseEnv by name: an older Node would fail at the import, before it is told to be too old.
import util from 'node:util'

import { Failure } from '../processes/failure.mjs'

/** @type {(path: string) => NodeJS.Dict<string>} the variables of a file such as `.env`; none where there is no file. Throws a `Failure` for a quote that does not close. */
export function readEnvFile(path) {
  if (!existsSync(path)) return {}
  const text = readFileSync(path, 'utf8')
  const line = unclosedLine(text)
  if (line) throw new Failure(`${basename(path)}, line ${line}: the quote after = does not close, or something follows the value.`)
  return util.parseEnv(text)
}

const quoted = /^\s*(?:export\s+)?[^\s=#]+[ \t]*=[ \t]*(["'`])/
const closed = /^[^=]*=[ \t]*(["'`])((?!\1)[\s\S])*\1[ \t]*(#.*)?(\r?\n|$)/

/** Node would take such a quote for a part of the value, or the next lines. @param {string} text @returns {number | undefined} the line, from 1 */
function unclosedLine(text) {
  let rest = text
  for (let line = 1; rest; ) {
    const end = quoted.test(firstLine(rest)) ? closed.exec(rest)?.[0].length : firstLine(rest).length
    if (!end) return line
    line += rest.slice(0, end).split('\n').length - 1
    rest = rest.slice(end)
  }
}

/** With its end. @param {string} text */
const firstLine = (text) => text.slice(0, text.indexOf('\n') + 1 || undefined)
