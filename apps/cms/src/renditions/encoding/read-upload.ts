import { uploads } from '../../storage/stores.ts'

export async function readUpload(filename: string): Promise<Buffer> {
  const bytes = await uploads.read(filename)
  if (bytes) return bytes
  throw new Error(`the uploaded file ${filename} is not in ${uploads.place}; bring it back from a backup or upload it again`)
}
