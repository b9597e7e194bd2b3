import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3'
import { APIError } from 'payload'

import { type Env, env } from '../env.ts'

/** How the SDK reaches what is set. Without the checksums of AWS, which other servers do not know. */
export function s3ConfigOf({ accessKeyId, endpoint, forcePathStyle, region, secretAccessKey }: Env['s3']): S3ClientConfig {
  return {
    // Others ignore it, but it is in what is signed.
    region: region || 'us-east-1',
    ...(endpoint ? { endpoint } : {}),
    forcePathStyle: forcePathStyle === 'true',
    // Without them the SDK asks AWS for the role of the machine.
    ...(accessKeyId ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true },
    responseChecksumValidation: 'WHEN_REQUIRED',
  }
}

let client: Promise<S3Client> | undefined

/** The SDK is loaded where there is a bucket, and nowhere else. */
export const s3Client = (): Promise<S3Client> => {
  client ??= import('@aws-sdk/client-s3').then(({ S3Client }) => new S3Client(s3ConfigOf(env.s3)))
  return client
}

const reasons: Record<string, string> = {
  AccessDenied: 'the keys may not do this',
  InvalidAccessKeyId: 'it does not know S3_ACCESS_KEY_ID',
  NoSuchBucket: 'there is no such bucket',
  SignatureDoesNotMatch: 'S3_SECRET_ACCESS_KEY is not the right one',
}

/** Why a request to the bucket failed, as a sentence that says where; never with keys in it. */
export function s3Failure(error: unknown, { bucket, endpoint }: Env['s3'] = env.s3): Error {
  const { message, name } = error as Error
  const reason = reasons[name] ?? ([message, name].find((text) => text && text !== 'UnknownError') || 'for an unknown reason')
  return new Error(`The bucket ${bucket} at ${endpoint || 'AWS'} failed: ${reason}.`, { cause: error })
}

/** The answer to whoever saves an image whose files the bucket does not take. Of a name of its own, by which it is logged as an error. */
export class NotKept extends APIError {
  constructor(cause: unknown) {
    super(`The file could not be kept, and nothing was saved. ${s3Failure(cause).message}`, 503, null, true)
    this.cause = cause
  }
}
