/** Targets for links with an earlier slug. */
export function FormerAnchors({ slugs }: { slugs: string[] }) {
  return slugs.map((slug) => <span key={slug} className="former-anchor" id={slug} />)
}
