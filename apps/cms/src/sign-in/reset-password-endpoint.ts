import { APIError, addDataAndFileToRequest, type Endpoint } from 'payload'

const usedOrOld = 'This link was used already, or is too old. Ask for a new one.'

/**
 * In place of Payload's endpoint, which hashes inside of its transaction: sets a new password for whoever has the link of the mail. Ends all sessions;
 * the user signs in with the new password.
 */
export const resetPasswordEndpoint: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { password, token } = req.data ?? {}
    if (typeof token !== 'string' || token === '') throw new APIError(usedOrOld, 403, null, true)
    const where = { resetPasswordExpiration: { greater_than: new Date().toISOString() }, resetPasswordToken: { equals: token } }
    const user = await req.payload.db.findOne<{ id: string }>({ collection: 'users', where })
    if (!user) throw new APIError(usedOrOld, 403, null, true)

    const data = { password: typeof password === 'string' ? password : '', resetPasswordExpiration: null, resetPasswordToken: null }
    await req.payload.update({ collection: 'users', id: user.id, data, overrideAccess: true, req })
    return Response.json({ message: 'Your password is changed.' })
  },
}
