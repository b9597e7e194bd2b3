/** @typedef {import('./fault.mjs').Fault & { area: string, isCaught: boolean }} Outcome */

/** @type {(outcomes: Outcome[]) => string} a page of Markdown */
export function reportOf(outcomes) {
  const areas = [...new Set(outcomes.map(({ area }) => area))]
  const rows = [
    ...areas.map((area) =>
      row(
        area,
        outcomes.filter((outcome) => outcome.area === area),
      ),
    ),
    row('**all**', outcomes),
  ]
  const survivors = outcomes.filter(({ isCaught }) => !isCaught)
  return `# Faults that the tests catch

\`pnpm test:mutants\` makes ${outcomes.length} faults of one line, each by itself, and runs the tests that must notice it. The faults are in
\`scripts/mutants/faults\`; this page is written by that command.

| Area | Faults | Caught | |
| --- | --: | --: | --: |
${rows.join('\n')}
${survivors.length > 0 ? `\nNot caught:\n\n${survivors.map(({ breaks, file }) => `- \`${file}\`: ${breaks}`).join('\n')}\n` : ''}`
}

/** @type {(name: string, outcomes: Outcome[]) => string} */
function row(name, outcomes) {
  const caught = outcomes.filter(({ isCaught }) => isCaught).length
  return `| ${name} | ${outcomes.length} | ${caught} | ${Math.floor((100 * caught) / outcomes.length)} % |`
}
