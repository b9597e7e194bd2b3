/**
 * The scripts that start, build, test and end the two apps.
 * @type {import('../fault.mjs').Fault[]}
 */
export const faults = [
  {
    file: 'scripts/processes/launch.mjs',
    from: 'while (anyAlive() && Date.now() < deadline) await sleep(50)',
    to: '',
    breaks: 'Ctrl-C kills in the middle of a write.',
    tests: ['scripts/processes/launch.test.mjs'],
  },
  {
    file: 'scripts/processes/launch.mjs',
    from: "  while (anyAlive() && Date.now() < deadline) await sleep(50)\n  signalAll('SIGKILL')",
    to: '  while (anyAlive() && Date.now() < deadline) await sleep(50)',
    breaks: 'A process that does not end runs on.',
    tests: ['scripts/processes/launch.test.mjs'],
  },
  {
    file: 'scripts/processes/pnpm.mjs',
    from: '...names.map((name) =>',
    to: '...[].map((name) =>',
    breaks: 'A command of the CMS waits for a build of the site.',
    tests: ['scripts/processes/pnpm.test.mjs'],
  },
  {
    file: 'scripts/checks/reports.mjs',
    from: 'report.numFailedTests + broken',
    to: 'report.numFailedTests',
    breaks: 'A test file that cannot be loaded counts as no failure.',
    tests: ['scripts/checks/reports.test.mjs'],
  },
]
