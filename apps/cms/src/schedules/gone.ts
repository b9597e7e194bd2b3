import { APIError } from 'payload'

export const gone = (title: string): APIError => new APIError(`“${title}” is in the trash, or gone.`, 409, null, true)
