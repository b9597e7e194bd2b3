/** @type {import('../../fault.mjs').Fault[]} */
export const faults = [
  {
    file: 'apps/web/orders/code.ts',
    from: 'rest === 0n && encodeOrder(order, count) === code ? order : null',
    to: 'rest === 0n ? order : null',
    breaks: 'An order has many addresses.',
    tests: ['apps/web/orders/code.test.ts'],
  },
  {
    file: 'apps/web/orders/code.ts',
    from: 'append(order.length, count + 1)',
    to: 'append(order.length, count)',
    breaks: 'An order of all films is read as one of none.',
    tests: ['apps/web/orders/code.test.ts'],
  },
  {
    file: 'apps/web/orders/compare.ts',
    from: 'const editors = byEditors.indexOf(place) + 1',
    to: 'const editors = place + 1',
    breaks: 'Films that a reader has not seen count in the ranks of the editors.',
    tests: ['apps/web/orders/compare.test.ts'],
  },
  {
    file: 'apps/web/orders/compare.ts',
    from: 'later < place).length',
    to: 'later > place).length',
    breaks: 'Agreement and disagreement are exchanged.',
    tests: ['apps/web/orders/compare.test.ts'],
  },
  {
    file: 'apps/web/orders/answers.ts',
    from: 'return Number.isFinite(number) ? [{ film, number }] : []',
    to: 'return [{ film, number }]',
    breaks: 'Films without a number are ranked.',
    tests: ['apps/web/orders/answers.test.ts'],
  },
  {
    file: 'apps/web/server/answer/headers.mjs',
    from: 'const hasForm = isInAdmin || orderForm.test(path) || path === search',
    to: 'const hasForm = isInAdmin || path === search',
    breaks: 'Browsers refuse to send the form of a reader.',
    tests: ['apps/web/server/answer/headers.test.ts'],
  },
  {
    file: 'apps/web/server/rendered/painted-pictures.mjs',
    from: 'if (seconds === null) return render(request',
    to: 'if (seconds !== undefined) return render(request',
    breaks: 'Strangers can have pictures painted all day.',
    tests: ['apps/web/server/rendered/orders.test.ts'],
  },
]
