export function ViewOnSite({ address }: { address: string }) {
  return (
    <a className="view-on-site" href={address} rel="noopener" target="_blank">
      <span className="view-on-site__more">View on the </span>site
    </a>
  )
}
