export const shareFolder = '/preview/s/'

/** The address of a link to a preview, for people without an account. */
export const pathOfShare = (token: string): string => shareFolder + token

/** 32 random bytes in base64url. */
export const isShareToken = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{43}$/.test(value)
