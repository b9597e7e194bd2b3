import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Redirects } from './addresses/redirects.ts'
import { adminTexts } from './admin-texts.ts'
import { Comments } from './comments/comments.ts'
import { proseEditor } from './content/fields/prose.ts'
import { Lists } from './content/lists.ts'
import { Media } from './content/media.ts'
import { Montages } from './content/montages.ts'
import { People } from './content/people.ts'
import { Site } from './content/site.ts'
import { Topics } from './content/topics.ts'
import { Users } from './content/users.ts'
import { database } from './database/database.ts'
import { requireTransactions } from './database/mongodb/require-transactions.ts'
import { deliveryEndpoints } from './delivery/endpoints.ts'
import { Outbox } from './delivery/outbox.ts'
import { WebInstances } from './delivery/web-instances/web-instances.ts'
import { Editions } from './editions/editions.ts'
import { env, isOnTls } from './env.ts'
import { answerError } from './errors/answer-error.ts'
import { Handovers } from './handovers/handovers.ts'
import { Installation } from './installation/installation.ts'
import { logger } from './logger.ts'
import { mail } from './mail/mail.ts'
import { maxUploadBytes } from './media/accepted-uploads.ts'
import { Mails } from './notices/mails.ts'
import { Notices } from './notices/notices.ts'
import { health } from './operations/health.ts'
import { ready } from './operations/ready.ts'
import { Pings } from './pings/pings.ts'
import { presenceEndpoint } from './presence/presence-endpoint.ts'
import { Presences } from './presence/presences.ts'
import { previewEndpoint } from './preview/preview-endpoint.ts'
import { Publications } from './publishing/publications.ts'
import { siteEndpoints } from './read-model/endpoints.ts'
import { Renditions } from './renditions/renditions.ts'
import { Schedules } from './schedules/schedules.ts'
import { findEndpoint } from './search/find-endpoint.ts'
import { shareEndpoint } from './shares/share-endpoint.ts'
import { Shares } from './shares/shares.ts'
import { standingEndpoint } from './standing/standing-endpoint.ts'
import { viewsEndpoint } from './views/views-endpoint.ts'

export default buildConfig({
  admin: {
    avatar: 'default',
    components: {
      actions: ['/admin/find/find.tsx#Find', '/admin/notices/notices-bell.tsx#NoticesBell', '/admin/standing/site-link.tsx#SiteLink'],
      afterLogin: ['/admin/password-help.tsx#PasswordHelp'],
      afterNavLinks: ['/admin/delivery/deliveries-link.tsx#DeliveriesLink', '/admin/release/release.tsx#Release'],
      graphics: { Icon: '/admin/logo.tsx#Icon', Logo: '/admin/logo.tsx#Logo' },
      providers: [
        '/admin/accessible/accessible.tsx#Accessible',
        '/admin/theme/keep-theme.tsx#KeepTheme',
        '/admin/drawers/ask-before-closing.tsx#AskBeforeClosing',
        '/admin/saving/server-errors/form-state-provider.tsx#FormStateProvider',
        '/admin/connection/connection-provider.tsx#ConnectionProvider',
        '/admin/kept-words/delete-saved.tsx#DeleteSaved',
      ],
      views: {
        dashboard: { Component: '/admin/dashboard/dashboard.tsx#Dashboard' },
        deliveries: {
          Component: '/admin/delivery/deliveries-view.tsx#DeliveriesView',
          exact: true,
          meta: { title: 'Deliveries' },
          path: '/deliveries',
        },
        notices: {
          Component: '/admin/notices/notices-view.tsx#NoticesView',
          exact: true,
          meta: { title: 'Notices' },
          path: '/notices',
        },
      },
    },
    importMap: { baseDir: path.resolve('src') },
    meta: { icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }], titleSuffix: ' · Montage' },
    user: 'users',
  },
  collections: [
    Lists,
    Montages,
    Media,
    Renditions,
    People,
    Topics,
    Editions,
    Schedules,
    Shares,
    Handovers,
    Notices,
    Mails,
    Comments,
    Users,
    Redirects,
    Publications,
    Outbox,
    WebInstances,
    Pings,
    Presences,
  ],
  cookiePrefix: isOnTls ? '__Host-montage' : 'montage',
  csrf: [env.cmsUrl],
  db: await database(env),
  defaultDepth: 0,
  editor: proseEditor,
  email: mail(env),
  endpoints: [
    { path: '/health', method: 'get', handler: health },
    { path: '/ready', method: 'get', handler: ready },
    standingEndpoint,
    ...siteEndpoints,
    previewEndpoint,
    shareEndpoint,
    ...deliveryEndpoints,
    presenceEndpoint,
    viewsEndpoint,
    findEndpoint,
  ],
  globals: [Site, Installation],
  graphQL: { disable: true },
  hooks: { afterError: [answerError] },
  i18n: { translations: { en: adminTexts } },
  logger,
  // Errors of the caller; our own errors keep the level `error`.
  loggingLevels: { APIError: 'info', AuthenticationError: 'info', QueryError: 'info' },
  maxDepth: 3,
  onInit: requireTransactions,
  secret: env.payloadSecret,
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false, declare: false, outputFile: path.resolve('src/payload-types.ts') },
  upload: {
    abortOnLimit: true,
    // Browsers send file names in UTF-8.
    defParamCharset: 'utf8',
    // A form is one field, and a long list exceeds Payload's limit of a megabyte. The same limit as in `next.config.ts`.
    limits: { fieldSize: 8 * 1024 * 1024, fileSize: maxUploadBytes },
    responseOnLimit: 'The file is larger than 25 MB, the limit. Save a smaller file.',
  },
})
