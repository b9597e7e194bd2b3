import { APIError } from 'payload'

export const deletedError = (title: string): APIError => new APIError(`“${title}” was deleted or is in the trash.`, 409, null, true)
