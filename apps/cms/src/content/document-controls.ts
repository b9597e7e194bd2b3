export const beforeDocumentControls = [
  '/admin/saving/server-errors/retain-errors.tsx#RetainErrors',
  '/admin/presence/presence.tsx#Presence',
  '/admin/delivery/live-status/live-status.tsx#LiveStatus',
  '/admin/preview/edit-from-preview.tsx#EditFromPreview',
]
