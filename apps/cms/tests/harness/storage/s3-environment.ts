import { randomBytes } from 'node:crypto'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'

// Runs after `environment.ts`, in the project whose tests store files in a bucket.
const bucket = `montage-${randomBytes(6).toString('hex')}`
const keys = { accessKeyId: 'THE-KEY', secretAccessKey: 'THE-SECRET' }
const endpoint = process.env.MONTAGE_S3 ?? ''

Object.assign(process.env, {
  S3_ACCESS_KEY_ID: keys.accessKeyId,
  S3_BUCKET: bucket,
  S3_ENDPOINT: endpoint,
  S3_FORCE_PATH_STYLE: 'true',
  S3_SECRET_ACCESS_KEY: keys.secretAccessKey,
})

const client = new S3Client({ credentials: keys, endpoint, forcePathStyle: true, region: 'us-east-1' })
await client.send(new CreateBucketCommand({ Bucket: bucket }))
client.destroy()
