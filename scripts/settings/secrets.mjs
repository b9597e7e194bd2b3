import { randomBytes } from 'node:crypto'
import { linkSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { Failure } from '../processes/failure.mjs'
import { readEnvFile } from './env-file.mjs'

const names = /** @type {const} */ (['PAYLOAD_SECRET', 'ANNOUNCE_SECRET'])

// A secret that is not set is made once and stored in `secrets.env` of the data folder.
/** @param {NodeJS.Dict<string>} variables @param {string} dataDir */
export function secretsOf(variables, dataDir) {
  const areSet = names.every((name) => variables[name])
  const stored = areSet ? {} : storedSecrets(join(dataDir, 'secrets.env'))
  return { PAYLOAD_SECRET: secret('PAYLOAD_SECRET', variables, stored), ANNOUNCE_SECRET: secret('ANNOUNCE_SECRET', variables, stored) }
}

/** @type {(path: string) => NodeJS.Dict<string>} */
function storedSecrets(path) {
  const stored = readEnvFile(path)
  if (Object.keys(stored).length > 0) return stored

  const draft = `${path}.${process.pid}`
  const lines = names.map((name) => `${name}=${randomBytes(32).toString('hex')}\n`)
  writeFileSync(draft, `# Made by npm start, once. Who has these can sign in as anybody: keep them to yourself.\n${lines.join('')}`, {
    mode: 0o600,
  })
  try {
    // A link, not a rename: of two starts at once the first one's secrets stay.
    linkSync(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
  return readEnvFile(path)
}

/** @type {(name: (typeof names)[number], variables: NodeJS.Dict<string>, stored: NodeJS.Dict<string>) => string} */
function secret(name, variables, stored) {
  const value = variables[name] || stored[name] || ''
  if (value.length < 32)
    throw new Failure(
      `${name} must have 32 or more characters${variables[name] ? '' : ', and secrets.env of the data folder holds no such value'}.`,
    )
  return value
}
