import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import { envFaults, readEnv } from './env.ts'

const random = () => randomBytes(32).toString('hex')
const good = { ANNOUNCE_SECRET: random(), NODE_ENV: 'production', PAYLOAD_SECRET: random() } as const
const faultsWith = (given: Record<string, string>) => envFaults(readEnv({ ...good, ...given }))

describe('envFaults', () => {
  it('has nothing to say of two random secrets and no more', () => {
    expect(faultsWith({})).toEqual([])
  })

  it('takes what a production has', () => {
    const given = {
      BACKUP_EVERY: '12h',
      BACKUP_KEEP: '30',
      CMS_URL: 'https://cms.montage.example/',
      DATABASE_URL: 'mongodb+srv://user:word@cluster.example/montage?replicaSet=rs0',
      WEB_ORIGINS: 'http://web-1:3000, http://web-2:3000/',
      WEB_URL: 'https://montage.example',
    }
    expect(faultsWith(given)).toEqual([])
  })

  it.each(['PAYLOAD_SECRET', 'ANNOUNCE_SECRET'])('wants %s, long and random', (name) => {
    expect(faultsWith({ [name]: '' })).toEqual([`${name} must be set to 32 or more random characters.`])
    expect(faultsWith({ [name]: random().slice(0, 31) })).toEqual([`${name} must be set to 32 or more random characters.`])
  })

  it.each([
    'your-secret-here-your-secret-here',
    'changeme-changeme-changeme-changeme',
    'PAYLOAD-PAYLOAD-PAYLOAD-PAYLOAD-1',
    '12345678901234567890123456789012',
    'a'.repeat(64),
    'abcabcabcabcabcabcabcabcabcabcabcabc',
  ])('knows %s', (secret) => {
    expect(faultsWith({ PAYLOAD_SECRET: secret })).toEqual(['PAYLOAD_SECRET is well known or too simple: make a random one.'])
  })

  it('wants two secrets, not one twice', () => {
    const secret = random()
    expect(faultsWith({ ANNOUNCE_SECRET: secret, PAYLOAD_SECRET: secret })).toEqual(['PAYLOAD_SECRET and ANNOUNCE_SECRET must differ.'])
  })

  it.each([{ INDEXNOW: 'yes' }, { INDEXNOW: 'www.bing.com' }, { WEBSUB_HUBS: 'https://hub.example/,hub.example' }])(
    'wants addresses of engines and hubs: %j',
    (given) => {
      expect(faultsWith(given)).toEqual([expect.stringContaining(String(Object.keys(given)[0]))])
    },
  )

  it.each([
    [{ CLOUDFLARE_ZONE: 'zone' }, 'CLOUDFLARE_ZONE and CLOUDFLARE_TOKEN must both be set, or both be left out.'],
    [{ FASTLY_TOKEN: 'token' }, 'FASTLY_SERVICE and FASTLY_TOKEN must both be set, or both be left out.'],
  ])('wants a service and its token: %j', (given, fault) => {
    expect(faultsWith(given)).toEqual([fault])
  })

  it('wants a bucket where backups go into one', () => {
    const s3 = { S3_ACCESS_KEY_ID: 'key', S3_BUCKET: 'pictures', S3_ENDPOINT: 'https://s3.example', S3_SECRET_ACCESS_KEY: 'word' }
    expect(faultsWith({ BACKUP_TO: 'bucket', ...s3 })).toEqual([])
    expect(faultsWith({ BACKUP_TO: 'bucket' })).toEqual(['BACKUP_TO=bucket needs a bucket: set S3_BUCKET.'])
    expect(faultsWith({ BACKUP_TO: 's3', ...s3 })).toEqual(['BACKUP_TO must be folder or bucket.'])
  })

  it('takes true, false or an address for INDEXNOW, and several hubs', () => {
    for (const INDEXNOW of ['true', 'false', '', 'https://www.bing.com/indexnow']) expect(faultsWith({ INDEXNOW })).toEqual([])
    expect(readEnv({ ...good, INDEXNOW: 'true' }).indexNow).toBe('https://api.indexnow.org/indexnow')
    expect(readEnv({ ...good, INDEXNOW: 'false' }).indexNow).toBe('')
    expect(readEnv({ ...good, WEBSUB_HUBS: 'https://a.example/, https://b.example' }).webSubHubs).toEqual([
      'https://a.example/',
      'https://b.example',
    ])
  })

  it.each([
    ['CMS_URL', 'montage.example'],
    ['WEB_URL', 'ftp://montage.example'],
    ['WEB_URL', 'http://'],
    ['WEB_ORIGINS', 'http://web-1:3000,web-2:3000'],
    ['WEB_ORIGINS', 'http://web-1:3000,'],
  ])('names %s when it is %s', (name, value) => {
    expect(faultsWith({ [name]: value })).toEqual([expect.stringContaining(`${name} must be an address that starts with http`)])
  })

  it.each([
    ['BACKUP_EVERY', 'daily'],
    ['BACKUP_EVERY', '0h'],
    ['AVIF_EFFORT', '10'],
    ['BACKUP_KEEP', '0'],
    ['BACKUP_BEFORE_MIGRATION', 'false'],
  ])('names %s when it is %s', (name, value) => {
    expect(faultsWith({ [name]: value })).toEqual([expect.stringContaining(`${name} must be`)])
  })

  it.each(['postgres://localhost/montage', 'localhost:27017', 'file:montage.db'])('wants a MongoDB address or none, not %s', (url) => {
    expect(faultsWith({ DATABASE_URL: url })).toEqual([expect.stringContaining('DATABASE_URL must start with mongodb://')])
  })

  it.each([
    { S3_BUCKET: 'montage', S3_REGION: 'eu-central-1' },
    {
      S3_ACCESS_KEY_ID: 'key',
      S3_BUCKET: 'montage',
      S3_ENDPOINT: 'http://minio:9000',
      S3_FORCE_PATH_STYLE: 'true',
      S3_SECRET_ACCESS_KEY: 'word',
    },
  ])('takes a bucket: %j', (given) => {
    expect(faultsWith(given)).toEqual([])
  })

  it.each([
    [{ S3_ENDPOINT: 'http://minio:9000' }, /^S3_BUCKET must be set, or the other/],
    [{ S3_BUCKET: 'https://montage.example', S3_REGION: 'x' }, /^S3_BUCKET must be the name of a bucket alone/],
    [{ S3_BUCKET: 'montage' }, /^S3_REGION must be set for AWS/],
    [
      { S3_BUCKET: 'montage', S3_REGION: 'x', S3_SECRET_ACCESS_KEY: 'hunter2' },
      /^S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must both be set/,
    ],
    [{ S3_BUCKET: 'montage', S3_ENDPOINT: 'http://minio:9000' }, /must be set where S3_ENDPOINT is/],
    [
      { S3_ACCESS_KEY_ID: 'a', S3_BUCKET: 'montage', S3_ENDPOINT: 'minio:9000', S3_SECRET_ACCESS_KEY: 'hunter2' },
      /^S3_ENDPOINT must be an address/,
    ],
    [{ S3_BUCKET: 'montage', S3_FORCE_PATH_STYLE: 'yes', S3_REGION: 'x' }, /^S3_FORCE_PATH_STYLE must be true or false/],
  ])('refuses %j, and tells no secret', (given, sentence) => {
    const faults = faultsWith(given as Record<string, string>)
    expect(faults).toEqual([expect.stringMatching(sentence)])
    expect(faults.join()).not.toContain('hunter2')
  })

  it('wants a token for the metrics that cannot be guessed', () => {
    expect(faultsWith({ METRICS_TOKEN: 'x'.repeat(15) })).toEqual(['METRICS_TOKEN must have 16 characters or more.'])
    expect(faultsWith({ METRICS_TOKEN: 'x'.repeat(16) })).toEqual([])
  })

  it('wants a log of requests that is off, on, or has addresses', () => {
    expect(faultsWith({ REQUEST_LOG: 'yes' })).toEqual(['REQUEST_LOG must be off, on or addresses.'])
    expect(faultsWith({ REQUEST_LOG: 'addresses' })).toEqual([])
  })

  it('says all that is wrong at once', () => {
    expect(envFaults(readEnv({ CMS_URL: 'x', DATABASE_URL: 'y', NODE_ENV: 'production' }))).toHaveLength(4)
  })
})

describe('readEnv', () => {
  it('takes the slash off the end of addresses', () => {
    const { cmsUrl, webOrigins, webUrl } = readEnv({
      ...good,
      CMS_URL: 'http://a/',
      WEB_ORIGINS: 'http://b/ , http://c',
      WEB_URL: 'http://d//',
    })
    expect({ cmsUrl, webOrigins, webUrl }).toEqual({ cmsUrl: 'http://a', webOrigins: ['http://b', 'http://c'], webUrl: 'http://d' })
  })
})
