import { readFileSync } from 'node:fs'

const assignment = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(?:"([^"]*)"|'([^']*)'|(.*?))\s*(?:\s#.*)?$/

/**
 * Reads the lines `NAME=value` of a text; `#` begins a comment. Node has `util.parseEnv` only from 20.12 on.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function parseEnv(text) {
  /** @type {Record<string, string>} */
  const variables = {}
  for (const line of text.split(/\r?\n/)) {
    const match = assignment.exec(line)
    if (match?.[1]) variables[match[1]] = match[2] ?? match[3] ?? unlessComment(match[4] ?? '')
  }
  return variables
}

/**
 * The same of a file; a file that is not there holds nothing.
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function readEnvFile(path) {
  try {
    return parseEnv(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
}

/** @param {string} value */
function unlessComment(value) {
  return value.startsWith('#') ? '' : value
}
