import '../visually-hidden.css'

/** Payload's dashboard has no h1. */
export function DashboardTitle() {
  return <h1 className="visually-hidden">Dashboard</h1>
}
