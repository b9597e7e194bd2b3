import '../heard.css'

/** Payload's dashboard has no heading above those of its groups. */
export function DashboardTitle() {
  return <h1 className="heard">Dashboard</h1>
}
