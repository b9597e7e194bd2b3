import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import { apps } from '../apps.mjs'
import { root } from '../root.mjs'

const secrets = { PAYLOAD_SECRET: 'p'.repeat(64), ANNOUNCE_SECRET: 'a'.repeat(64) }
const file = join(root, 'docker-compose.yml')
/** A compose of this machine as a command; it reads the file without Docker's engine. */
const parser = [['docker', 'compose'], ['docker-compose']].find(
  ([command = '', ...args]) => spawnSync(command, [...args, 'version']).status === 0,
)
const readers = [{ by: 'by its variables', parser: undefined }, ...(parser ? [{ by: `by ${parser.join(' ')}`, parser }] : [])]

// Each reading starts a compose process.
describe.each(readers)('docker-compose.yml, read $by', { timeout: 60_000 }, ({ parser }) => {
  test.each(['PAYLOAD_SECRET', 'ANNOUNCE_SECRET'])('is refused without %s, and says what to set', (name) => {
    const others = Object.fromEntries(Object.entries(secrets).filter(([other]) => other !== name))
    expect(() => readCompose(others, parser)).toThrow(`set ${name} to 32 or more random characters`)
    expect(() => readCompose({ ...others, [name]: '' }, parser)).toThrow(`set ${name}`)
  })

  const { services: all, networks, volumes } = readCompose(secrets, parser)
  const services = Object.fromEntries(Object.entries(all).filter(([, { profiles }]) => !profiles))

  test('has the database and both apps', () => {
    expect(Object.keys(services).sort()).toEqual(['cms', 'mongo', 'web'])
  })

  test.each(['mongo', 'cms', 'web'])('%s has a health check, keeps its data in a volume and gains no rights', (name) => {
    const { healthcheck, volumes: mounts, security_opt, cap_drop } = services[name]
    expect(healthcheck.test[0]).toBe('CMD')
    expect(mounts.map(mountOf)).toEqual([{ source: `${name}-data`, target: name === 'mongo' ? '/data/db' : '/data' }])
    expect(Object.keys(volumes)).toContain(`${name}-data`)
    expect(security_opt).toContain('no-new-privileges:true')
    expect(cap_drop).toEqual(['ALL'])
  })

  test('the database is a replica set that makes itself and is healthy once it has a primary', () => {
    const { command, healthcheck, user } = services.mongo
    expect(command).toEqual(['mongod', '--replSet', 'rs0', '--bind_ip_all'])
    expect(healthcheck.test.at(-1)).toMatch(/rs\.initiate\(.*host: 'mongo:27017'.*isWritablePrimary/s)
    expect(user).toBe('mongodb')
  })

  test('the CMS waits for it and names the replica set: without, Payload has no transactions', () => {
    expect(services.cms.depends_on.mongo.condition).toBe('service_healthy')
    const { DATABASE_URL } = services.cms.environment
    expect(new URL(DATABASE_URL).searchParams.get('replicaSet')).toBe('rs0')
    expect(new URL(DATABASE_URL).pathname).toBe('/montage')
  })

  test('nothing but the CMS reaches the database', () => {
    expect(services.mongo).not.toHaveProperty('ports')
    expect(Object.values(networks).some((network) => network?.internal)).toBe(true)
    expect(namesOf(services.mongo.networks)).toEqual(['database'])
    expect(namesOf(services.web.networks)).not.toContain('database')
  })

  test('the secrets come from outside, and each app gets its own only', () => {
    expect(services.cms.environment).toMatchObject(secrets)
    expect(services.web.environment).toMatchObject({ ANNOUNCE_SECRET: secrets.ANNOUNCE_SECRET })
    expect(services.web.environment).not.toHaveProperty('PAYLOAD_SECRET')
    expect(services.web.environment).not.toHaveProperty('DATABASE_URL')
  })

  test('the site reaches the CMS directly, and browsers at the address that is set', () => {
    const { services: given } = readCompose({ ...secrets, CMS_URL: 'https://cms.montage.example' }, parser)
    expect(given.web.environment).toMatchObject({ CMS_INTERNAL_URL: 'http://cms:3001', CMS_URL: 'https://cms.montage.example' })
    expect(given.cms.environment).toMatchObject({ CMS_URL: 'https://cms.montage.example' })
  })

  test('a bucket is told to the CMS alone', () => {
    const names = ['S3_ACCESS_KEY_ID', 'S3_BUCKET', 'S3_ENDPOINT', 'S3_FORCE_PATH_STYLE', 'S3_REGION', 'S3_SECRET_ACCESS_KEY']
    const bucket = Object.fromEntries(names.map((name) => [name, `my ${name}`]))
    const { services: given } = readCompose({ ...secrets, ...bucket }, parser)
    expect(given.cms.environment).toMatchObject(bucket)
    for (const name of names) expect(given.web.environment).not.toHaveProperty(name)
  })

  test('a database elsewhere is used where it is named', () => {
    const elsewhere = 'mongodb+srv://atlas.example/montage'
    const { services: given } = readCompose({ ...secrets, DATABASE_URL: elsewhere }, parser)
    expect(given.cms.environment.DATABASE_URL).toBe(elsewhere)
  })

  test('each service has limits, time to end and logs that end', () => {
    for (const [name, { logging, mem_limit, pids_limit, restart, stop_grace_period }] of Object.entries(all)) {
      expect(mem_limit, name).toMatch(/^\d+[mg]$/)
      expect(pids_limit, name).toBeGreaterThan(0)
      expect(Number.parseInt(stop_grace_period, 10), name).toBeGreaterThan(10)
      expect(logging.options, name).toEqual({ 'max-file': '5', 'max-size': '10m' })
      expect(restart, name).toMatch(/^(?:unless-stopped|on-failure)$/)
    }
  })

  test('every image has a tag that does not move', () => {
    for (const [name, { image }] of Object.entries(all)) expect(image, name).toMatch(/:(?!latest)[\w.-]+$/)
  })

  test('the profile "scale" has two of each app, a store, a cache and TLS', () => {
    const names = Object.keys(all).filter((name) => !(name in services))
    expect(names.sort()).toEqual(['caddy', 'cms-2', 'store', 'store-bucket', 'varnish', 'web-2'])
  })

  test.each([
    ['cms', 'cms-2'],
    ['web', 'web-2'],
  ])('%s and %s run one image with the same settings, read-only, with data of their own', (name, second) => {
    const [one, two] = [all[name], all[second]]
    expect(two.image).toBe(one.image)
    expect(two.pull_policy).toBe('never')
    expect(two.read_only && one.read_only).toBe(true)
    const { WEB_ORIGIN: first, ...settings } = one.environment
    const { WEB_ORIGIN: other, ...others } = two.environment
    expect(others).toEqual(settings)
    if (name === 'web') expect([first, other]).toEqual(['http://web:3000', 'http://web-2:3000'])
    expect(two.volumes.map(mountOf)).toEqual([{ source: `${second}-data`, target: '/data' }])
    expect(two.ports ?? []).toEqual([])
  })

  test('each site says its address, and the CMS lists nobody', () => {
    expect(all.cms.environment.WEB_ORIGINS).toBe('none')
  })

  test('the settings for the profile are settings that there are', () => {
    const names = [...readFileSync(join(root, 'docs/deploy/scale.env'), 'utf8').matchAll(/^([A-Z_0-9]+)=/gm)].map(([, name]) => name)
    const used = readFileSync(file, 'utf8')
    expect(names.length).toBeGreaterThan(8)
    expect(names.filter((name) => !used.includes(`\${${name}:`))).toEqual([])
  })

  test.each(['cms', 'web'])('%s is built from its own Dockerfile, with the whole repository to build from', (name) => {
    expect(services[name].build.dockerfile).toBe(`apps/${name}/Dockerfile`)
    expect(resolve(root, services[name].build.context)).toBe(root)
    expect(services[name].healthcheck.test).toEqual(['CMD', 'node', '../../scripts/check-health.mjs', name])
  })
})

describe.each(Object.values(apps))('the image of $name', ({ name, folder, prepare }) => {
  const dockerfile = readFileSync(join(root, folder, 'Dockerfile'), 'utf8')
  const instructions = (/** @type {string} */ word) =>
    dockerfile
      .split('\n')
      .filter((line) => line.startsWith(`${word} `))
      .map((line) => line.slice(word.length + 1))

  test('is made and run by the commands of npm start and by no others', () => {
    expect(instructions('RUN')).toEqual([
      'node scripts/run-pnpm.mjs install --frozen-lockfile',
      `node scripts/run-pnpm.mjs exec turbo run build --filter=${name}`,
      `node scripts/run-pnpm.mjs install --frozen-lockfile --prod --filter=${name}...`,
      'install -d -o node -g node /data',
    ])
    expect(instructions('CMD')).toEqual([`["sh", "-c", "node ${prepare.join(' ')} && exec node ../../scripts/serve.mjs ${name}"]`])
  })

  test('runs on Node 24, as nobody in particular, with its data in a volume', () => {
    expect(instructions('FROM').filter((image) => image.startsWith('node:24-'))).toHaveLength(2)
    expect(instructions('USER')).toEqual(['node'])
    expect(dockerfile.indexOf('\nUSER node')).toBeLessThan(dockerfile.indexOf('\nCMD '))
    expect(instructions('VOLUME')).toEqual(['/data'])
    expect(dockerfile).toContain('HEALTHCHECK')
  })

  test('holds no secret', () => {
    expect(dockerfile).not.toMatch(/SECRET|PASSWORD/i)
    expect(readFileSync(join(root, '.dockerignore'), 'utf8').split('\n')).toEqual(expect.arrayContaining(['.env', '.data', '.git']))
  })
})

/** @param {string | { source: string, target: string }} mount compose 1 writes a line, compose 2 an object */
function mountOf(mount) {
  const [source, target] = typeof mount === 'string' ? mount.split(':') : [mount.source, mount.target]
  return { source, target }
}

/** @param {string[] | Record<string, unknown>} [networks] a list as written, an object as compose reads it */
function namesOf(networks = []) {
  return Array.isArray(networks) ? networks : Object.keys(networks)
}

// Without a compose on this machine, the variables are replaced here.
/** @param {Record<string, string>} variables @param {string[]} [compose] */
function readCompose(variables, compose) {
  if (!compose) return parse(replaceVariables(readFileSync(file, 'utf8'), variables), { merge: true })

  const [command = '', ...args] = compose
  // Without the variables of this shell and the .env beside the file.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...variables }
  const { status, stdout, stderr } = spawnSync(
    command,
    [...args, '--profile', 'scale', '--file', file, '--env-file', join(root, '.env.example'), 'config'],
    {
      env,
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(stderr)
  return parse(stdout)
}

/** @type {(text: string, variables: Record<string, string>) => string} replaces `${NAME:-default}` and `${NAME:?error}` */
function replaceVariables(text, variables) {
  return text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name, kind, rest) => {
    if (!variables[name] && kind === '?') throw new Error(`required variable ${name} is missing a value: ${rest}`)
    return variables[name] || (kind === '-' ? rest : '')
  })
}
