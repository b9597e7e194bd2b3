import { execFileSync } from 'node:child_process'
import process from 'node:process'

export function childProcesses(): number[] {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  return all.flatMap((line) => {
    const [pid, parent, ...command] = line.trim().split(/\s+/)
    return Number(parent) === process.pid && command.join(' ').includes('renditions/encoding/child.mjs') ? [Number(pid)] : []
  })
}
