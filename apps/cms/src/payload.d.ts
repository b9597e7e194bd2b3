import type { Config } from 'types/payload-types'

declare module 'payload' {
  export interface GeneratedTypes extends Config {}
}
