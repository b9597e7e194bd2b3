import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientAddress, networkOf } from 'types/server/client-address'

// biome-ignore lint/style/noProcessEnv: `env.ts` cannot be read outside the bundle.
const trustedProxies = Number(process.env.TRUSTED_PROXIES) || 0

/** How many requests the clients of one network may make in a minute. */
export class ClientLimit {
  /** @param {number} requests */
  constructor(requests) {
    this.limiter = new RateLimiterMemory({ duration: 60, points: requests })
  }

  /** @param {import('./types.ts').Request} request @returns {Promise<number | null>} null when it may go on; else the seconds to wait */
  async count(request) {
    try {
      await this.limiter.consume(networkOf(clientAddress(request, trustedProxies)))
      return null
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      return Math.max(1, Math.ceil(error.msBeforeNext / 1000))
    }
  }
}
