import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'

import { root } from './root.mjs'

const file = join(root, 'docker-compose.yml')
const parsers = [['docker', 'compose'], ['docker-compose']]

/**
 * A parser of compose files on this machine, in words to run; none needs an engine for this.
 * @returns {string[] | undefined}
 */
export function composeParser() {
  return parsers.find(([command = '', ...args]) => spawnSync(command, [...args, 'version']).status === 0)
}

/**
 * `docker-compose.yml` as compose reads it with these variables. Where no compose is installed, its variables are put in here.
 * @param {Record<string, string>} variables
 * @param {string[]} [parser]
 */
export function readCompose(variables, parser) {
  if (!parser) return parse(putIn(readFileSync(file, 'utf8'), variables))

  const [command = '', ...args] = parser
  // Neither the variables of this shell nor a .env beside the file may make a test pass.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...variables }
  const folder = mkdtempSync(join(tmpdir(), 'montage-compose-'))
  writeFileSync(join(folder, 'empty.env'), '')
  const words = [...args, '--file', file, '--env-file', join(folder, 'empty.env'), 'config']
  const { status, stdout, stderr } = spawnSync(command, words, { env, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  if (status !== 0) throw new Error(stderr)
  return parse(stdout)
}

/**
 * Compose's own syntax for variables: `${NAME:-otherwise}`, `${NAME:?what to do}`.
 * @param {string} text
 * @param {Record<string, string>} variables
 */
function putIn(text, variables) {
  return text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name, kind, rest) => {
    if (!variables[name] && kind === '?') throw new Error(`required variable ${name} is missing a value: ${rest}`)
    return variables[name] || (kind === '-' ? rest : '')
  })
}
