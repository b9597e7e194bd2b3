export function ViewOnSite({ address }: { address: string }) {
  return (
    <a className="view-on-site" href={address} rel="noopener" target="_blank">
      View on the site
    </a>
  )
}
