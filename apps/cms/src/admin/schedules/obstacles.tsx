import type { Obstacle } from '../../gate/obstacles.ts'

/** What a schedule was refused for, with a link to what is to be mended where that is another document. */
export function Obstacles({ obstacles }: { obstacles: Pick<Obstacle, 'about' | 'message'>[] }) {
  return (
    <div role="alert">
      {obstacles.length > 0 && (
        <ul className="schedule-question__obstacles">
          {obstacles.map(({ about, message }) => (
            <li key={message}>
              {message}{' '}
              {about && (
                <a href={`/admin/collections/${about.collection}/${about.id}`} rel="noopener" target="_blank">
                  Open it
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
