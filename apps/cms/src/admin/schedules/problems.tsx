import type { Problem } from './send-request.ts'

export function Problems({ problems }: { problems: Problem[] }) {
  return (
    <div role="alert">
      {problems.length > 0 && (
        <ul className="schedule-form__problems">
          {problems.map(({ about, message }) => (
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
