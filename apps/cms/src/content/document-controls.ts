/** Payload's slot beside the buttons of a form, the same in every form whose words are kept. */
export const beforeDocumentControls = [
  '/admin/saving/refusals/keep-refusal.tsx#KeepRefusal',
  '/admin/presence/presence.tsx#Presence',
  '/admin/delivery/live-status/live-status.tsx#LiveStatus',
]
