import { env } from '../env.ts'

export const resetSubject = 'A new password for Montage'

/** The address comes from our settings: a forged Host header of the request would send the token elsewhere. */
export const resetMail = ({ token }: { token?: string } = {}): string => `
<p>Somebody, most likely you, asked for a new password for Montage.</p>
<p><a href="${env.cmsUrl}/admin/reset/${token}">Choose a new password</a></p>
<p>The link holds for one hour. If it was not you, nothing needs to be done.</p>`
