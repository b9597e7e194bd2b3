/**
 * A preview shows the newest versions, to whom it may be shown.
 * @type {import('../fault.mjs').Fault[]}
 */
export const faults = [
  {
    file: 'packages/types/src/preview/ticket.ts',
    from: '!timingSafeEqual(',
    to: 'timingSafeEqual(',
    breaks: 'Anybody can write a ticket.',
    tests: ['packages/types/src/preview/ticket.test.ts'],
  },
  {
    file: 'packages/types/src/preview/ticket.ts',
    from: 'Math.floor(now / slotInMs) + 2',
    to: 'now / slotInMs + 2',
    breaks: 'The frame loads again at each save.',
    tests: ['packages/types/src/preview/ticket.test.ts'],
  },
  {
    file: 'apps/cms/src/preview/preview-endpoint.ts',
    from: 'ticket.until <= Date.now()',
    to: 'false',
    breaks: 'A ticket never ends.',
    tests: ['apps/cms/tests/preview/preview.test.ts'],
  },
  {
    file: 'apps/cms/src/preview/preview-endpoint.ts',
    from: "if (!user) return { reason: 'The account of this preview is gone.', status: 'ended' }\n",
    to: '',
    breaks: 'Somebody without an account sees drafts for hours.',
    tests: ['apps/cms/tests/preview/preview.test.ts'],
  },
  {
    file: 'apps/cms/src/preview/unsaved-values.ts',
    from: '.filter(([name]) => shownFields[collection].includes(name))',
    to: '',
    breaks: 'The form can claim another day of publication.',
    tests: ['apps/cms/tests/preview/preview.test.ts'],
  },
  {
    file: 'apps/cms/src/preview/unsaved-values.ts',
    from: 'return checkedData(shown, payload.collections[collection].config.flattenedFields)',
    to: 'return shown',
    breaks: 'Values of another shape are an error of ours.',
    tests: ['apps/cms/tests/preview/preview.test.ts'],
  },
  {
    file: 'apps/cms/src/preview/previewed.ts',
    from: 'montage) => ({ ...montage, ...copies.get(montage.id) })',
    to: 'montage) => montage',
    breaks: 'A scheduled copy shows drafts that were saved later.',
    tests: ['apps/cms/tests/preview/preview.test.ts'],
  },
  {
    file: 'apps/cms/src/preview/lay-over.ts',
    from: '  if (next.isCorrection) return before\n',
    to: '',
    breaks: 'A draft with the same order shows a new edition.',
    tests: ['apps/cms/tests/preview/preview.test.ts'],
  },
  {
    file: 'apps/cms/src/read-model/laid-over.ts',
    from: '(slug && slug === document.slug)',
    to: 'false',
    breaks: 'A preview with a slug in use shows the other document.',
    tests: ['apps/cms/src/read-model/laid-over.test.ts'],
  },
  {
    file: 'apps/cms/src/read-model/laid-over.ts',
    from: '.slice(0, limit || undefined)',
    to: '',
    breaks: 'The front of a preview has a list too many.',
    tests: ['apps/cms/src/read-model/laid-over.test.ts'],
  },
  {
    file: 'apps/web/components/preview/preview-context.ts',
    from: "field: (path) => (isEditable ? { 'data-edit': path } : {})",
    to: "field: (path) => ({ 'data-edit': path })",
    breaks: 'Public pages name the fields of the admin.',
    tests: ['apps/web/components/preview/preview-page.test.tsx'],
  },
  {
    file: 'apps/web/components/preview/page-of.tsx',
    from: "{ ...site, address: '' }",
    to: 'site',
    breaks: 'A draft has a canonical address and data for search engines.',
    tests: ['apps/web/components/preview/preview-page.test.tsx'],
  },
]
