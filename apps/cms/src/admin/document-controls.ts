/** Payload's slot beside the buttons of a form, the same in every form whose words are kept. */
export const beforeDocumentControls = [
  '/admin/refusals/keep-refusal.tsx#KeepRefusal',
  '/admin/presence/presence.tsx#Presence',
  '/admin/live-status/live-status.tsx#LiveStatus',
]
