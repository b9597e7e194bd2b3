/**
 * What starts, builds and ends the two apps.
 * @type {import('../fault.mjs').Fault[]}
 */
export const faults = [
  {
    file: 'scripts/processes.mjs',
    from: 'while (anyAlive() && Date.now() < deadline) await sleep(50)',
    to: '',
    breaks: 'Ctrl-C kills in the middle of a write.',
    tests: ['scripts/processes.test.mjs'],
  },
  {
    file: 'scripts/processes.mjs',
    from: "  while (anyAlive() && Date.now() < deadline) await sleep(50)\n  signalAll('SIGKILL')",
    to: '  while (anyAlive() && Date.now() < deadline) await sleep(50)',
    breaks: 'What does not end runs on.',
    tests: ['scripts/processes.test.mjs'],
  },
  {
    file: 'scripts/builds.mjs',
    from: 'apps[name].built.every((file) => existsSync',
    to: 'apps[name].built.some((file) => existsSync',
    breaks: 'Half a build counts as one, and the start breaks.',
    tests: ['scripts/builds.test.mjs'],
  },
  {
    file: 'scripts/builds.mjs',
    from: 'for (const name of stale) rmSync(stampOf(name), { force: true })',
    to: '',
    breaks: 'After a build that failed, the earlier one counts.',
    tests: ['scripts/builds.test.mjs'],
  },
]
