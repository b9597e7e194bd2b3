import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3'
import { APIError } from 'payload'

import { type Env, env } from '../env.ts'

/** The configuration of the SDK. Checksums are off, since only AWS knows them. */
export function s3ConfigFrom({ accessKeyId, endpoint, forcePathStyle, region, secretAccessKey }: Env['s3']): S3ClientConfig {
  return {
    // Other servers ignore the region, but it is part of the signature.
    region: region || 'us-east-1',
    ...(endpoint ? { endpoint } : {}),
    forcePathStyle: forcePathStyle === 'true',
    // Without them the SDK asks AWS for the role of the machine.
    ...(accessKeyId ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    // `socketTimeout` ends a download that stalls. It is long, since the download of an image waits for a slow reader.
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000, socketTimeout: 60_000, throwOnRequestTimeout: true },
    responseChecksumValidation: 'WHEN_REQUIRED',
  }
}

let client: Promise<S3Client> | undefined

export const s3Client = (): Promise<S3Client> => {
  client ??= import('@aws-sdk/client-s3').then(({ S3Client }) => new S3Client(s3ConfigFrom(env.s3)))
  return client
}

const reasons: Record<string, string> = {
  AccessDenied: 'the keys may not do this',
  InvalidAccessKeyId: 'it does not know S3_ACCESS_KEY_ID',
  NoSuchBucket: 'there is no such bucket',
  SignatureDoesNotMatch: 'S3_SECRET_ACCESS_KEY is not the right one',
}

/** Says in a sentence what the bucket did. */
class BucketError extends Error {}

/** An error with a sentence: the bucket, its address and the reason, never the keys. */
export function s3Error(error: unknown, { bucket, endpoint }: Env['s3'] = env.s3): Error {
  if (error instanceof BucketError) return error
  const { message, name } = error as Error
  const reason = reasons[name] ?? ([message, name].find((text) => text && text !== 'UnknownError') || 'for an unknown reason')
  return new BucketError(`The bucket ${bucket} at ${endpoint || 'AWS'} failed: ${reason}.`, { cause: error })
}

/** 503 for a save whose files the bucket did not store. A class of its own is logged as an error; `APIError` is not. */
export class FileNotStored extends APIError {
  constructor(cause: unknown) {
    super(`The file could not be stored, and nothing was saved. ${s3Error(cause).message}`, 503, null, true)
    this.cause = cause
  }
}

/** The error of a save: `FileNotStored` when the bucket failed. */
export const errorOfSave = (error: unknown): unknown => (error instanceof BucketError ? new FileNotStored(error) : error)
