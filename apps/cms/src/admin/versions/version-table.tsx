'use client'

import './versions.css'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

import { useLocalMoment } from './local-moment.ts'
import { changeInWords, messages, whoMade } from './messages.ts'
import type { NamedVersion } from './named-version.ts'

type Props = { page: number; perPage: number; total: number; versions: NamedVersion[] }

export function VersionTable({ page, perPage, total, versions }: Props) {
  const path = usePathname()
  const moment = useLocalMoment()
  if (total === 0) return <p>{messages.none}</p>
  const first = (page - 1) * perPage + 1
  const last = first + versions.length - 1
  return (
    <>
      <table aria-label={messages.history} className="version-table">
        <thead>
          <tr>
            <th scope="col">{messages.saved}</th>
            <th scope="col">{messages.who}</th>
            <th scope="col">{messages.what}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ at, change, id, isLive }, index) => (
            <tr key={id}>
              <td>
                <Link href={`${path}/${id}`} prefetch={false}>
                  <time dateTime={at}>{moment(at)}</time>
                </Link>
              </td>
              <td>{whoMade(change)}</td>
              <td>
                {changeInWords(change, moment)}
                {isLive && <span className="version-table__mark version-table__mark--live">{messages.live}</span>}
                {first + index === 1 && !isLive && <span className="version-table__mark">{messages.newest}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > versions.length && (
        <nav aria-label={messages.history} className="version-table__pages">
          {page > 1 && <Link href={`${path}?page=${page - 1}`}>{messages.newer}</Link>}
          <span>{messages.shown(first, last, total)}</span>
          {last < total && <Link href={`${path}?page=${page + 1}`}>{messages.older}</Link>}
        </nav>
      )}
    </>
  )
}
