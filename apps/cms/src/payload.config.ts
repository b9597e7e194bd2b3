import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { adminTexts } from './admin-texts.ts'
import { Lists } from './collections/lists.ts'
import { Media } from './collections/media.ts'
import { Montages } from './collections/montages.ts'
import { People } from './collections/people.ts'
import { Users } from './collections/users.ts'
import { database } from './database/database.ts'
import { requireTransactions } from './database/mongodb.ts'
import { deliveryEndpoints } from './deliveries/endpoints.ts'
import { env } from './env.ts'
import { proseEditor } from './fields/prose.ts'
import { Site } from './globals/site.ts'
import { health } from './health.ts'
import { Installation } from './installation/installation.ts'
import { logger } from './logger.ts'
import { mail } from './mail/mail.ts'
import { maxBytes } from './media/accepted.ts'
import { presenceEndpoint } from './presence/presence-endpoint.ts'
import { Presences } from './presence/presences.ts'
import { Editions } from './publishing/editions.ts'
import { Outbox } from './publishing/outbox.ts'
import { Publications } from './publishing/publications.ts'
import { Redirects } from './publishing/redirects.ts'
import { siteEndpoints } from './read-model/endpoints.ts'
import { Renditions } from './renditions/renditions.ts'
import { Schedules } from './schedules/schedules.ts'
import { standingEndpoint } from './standing/standing-endpoint.ts'
import { isOnS3 } from './storage/stores.ts'
import { uploadsOnS3 } from './storage/uploads-on-s3.ts'

export default buildConfig({
  admin: {
    avatar: 'default',
    components: {
      actions: ['/admin/standing/site-link.tsx#SiteLink'],
      afterLogin: ['/admin/password-help.tsx#PasswordHelp'],
      afterNavLinks: ['/admin/deliveries/deliveries-link.tsx#DeliveriesLink'],
      beforeDashboard: [
        '/admin/accessible/dashboard-title.tsx#DashboardTitle',
        '/admin/deliveries/deliveries-notice.tsx#DeliveriesNotice',
        '/admin/schedules/refused-notice.tsx#RefusedNotice',
        '/admin/images/ending-notice.tsx#EndingNotice',
      ],
      graphics: { Icon: '/admin/logo.tsx#Icon', Logo: '/admin/logo.tsx#Logo' },
      providers: [
        '/admin/accessible/accessible.tsx#Accessible',
        '/admin/drawers/ask-before-closing.tsx#AskBeforeClosing',
        '/admin/refusals/form-state-provider.tsx#FormStateProvider',
        '/admin/connection/connection-provider.tsx#ConnectionProvider',
        '/admin/kept-words/drop-saved.tsx#DropSaved',
      ],
      views: {
        deliveries: {
          Component: '/admin/deliveries/deliveries-view.tsx#DeliveriesView',
          exact: true,
          meta: { title: 'Deliveries' },
          path: '/deliveries',
        },
      },
    },
    importMap: { baseDir: path.resolve('src') },
    meta: { icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }], titleSuffix: ' · Montage' },
    user: 'users',
  },
  collections: [Lists, Montages, Media, Renditions, People, Editions, Schedules, Users, Redirects, Publications, Outbox, Presences],
  csrf: [env.cmsUrl],
  db: database(env),
  defaultDepth: 0,
  editor: proseEditor,
  email: mail(env),
  endpoints: [
    { path: '/health', method: 'get', handler: health },
    standingEndpoint,
    ...siteEndpoints,
    ...deliveryEndpoints,
    presenceEndpoint,
  ],
  globals: [Site, Installation],
  graphQL: { disable: true },
  i18n: { translations: { en: adminTexts } },
  logger,
  // Refusals are the caller's affair; what goes wrong on our side is logged as an error.
  loggingLevels: { APIError: 'info', AuthenticationError: 'info', LockedAuth: 'info' },
  maxDepth: 3,
  onInit: requireTransactions,
  plugins: isOnS3 ? [uploadsOnS3] : [],
  secret: env.payloadSecret,
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false, declare: false, outputFile: path.resolve('src/payload-types.ts') },
  upload: {
    abortOnLimit: true,
    // As browsers send the names of files.
    defParamCharset: 'utf8',
    // A form is one field, and Payload's own limit of a megabyte is less than a long list with full notes. As much as `next.config.ts` takes.
    limits: { fieldSize: 8 * 1024 * 1024, fileSize: maxBytes },
    responseOnLimit: 'The file is larger than 25 MB, the most that is taken. Save it smaller.',
  },
})
