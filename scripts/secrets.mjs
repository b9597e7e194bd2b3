import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { readEnvFile } from './env-file.mjs'
import { Failure } from './failure.mjs'

const names = /** @type {const} */ (['PAYLOAD_SECRET', 'ANNOUNCE_SECRET'])

/** @typedef {Record<(typeof names)[number], string>} Secrets */

/**
 * The secrets of an installation: those that are set win, the others are made once and kept in `secrets.env` of the data folder.
 * @param {Record<string, string | undefined>} variables
 * @param {string} dataDir
 * @returns {Secrets}
 */
export function secretsOf(variables, dataDir) {
  const isComplete = names.every((name) => variables[name])
  const kept = isComplete ? {} : keptSecrets(join(dataDir, 'secrets.env'), dataDir)

  return { PAYLOAD_SECRET: secret('PAYLOAD_SECRET', variables, kept), ANNOUNCE_SECRET: secret('ANNOUNCE_SECRET', variables, kept) }
}

/**
 * @param {string} path
 * @param {string} dataDir
 */
function keptSecrets(path, dataDir) {
  const kept = readEnvFile(path)
  if (Object.keys(kept).length > 0) return kept

  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const draft = `${path}.${process.pid}`
  const lines = names.map((name) => `${name}=${randomBytes(32).toString('hex')}\n`)
  writeFileSync(draft, `# Made by npm start, once. Who has these can sign in as anybody: keep them to yourself.\n${lines.join('')}`, {
    mode: 0o600,
  })
  try {
    // A link, not a rename: of two starts at the same moment the first one's secrets stay.
    linkSync(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
  return readEnvFile(path)
}

/**
 * @param {(typeof names)[number]} name
 * @param {Record<string, string | undefined>} variables
 * @param {Record<string, string>} kept
 */
function secret(name, variables, kept) {
  const value = variables[name] || kept[name] || ''
  if (value.length < 32)
    throw new Failure(
      `${name} must have 32 or more characters${variables[name] ? '' : ', and secrets.env of the data folder holds no such value'}.`,
    )
  return value
}
