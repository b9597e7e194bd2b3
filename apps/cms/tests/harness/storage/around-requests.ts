import { s3Client } from '../../../src/storage/s3-client.ts'

type Step = <Answer>(command: string, send: () => Promise<Answer>) => Promise<Answer>

const name = 'step-of-a-test'

/** Runs `step` around each request to the bucket, with the name of its command, such as `PutObjectCommand`. */
export async function aroundRequests(step: Step): Promise<void> {
  const { middlewareStack } = await s3Client()
  middlewareStack.add((next, context) => (args) => step(context.commandName ?? '', () => next(args)), { name, step: 'initialize' })
}

/** Sends requests as before. */
export const endSteps = async (): Promise<boolean> => (await s3Client()).middlewareStack.remove(name)
