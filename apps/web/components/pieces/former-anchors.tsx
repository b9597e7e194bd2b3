/** Where links lead that name what is around it by a slug it had once. */
export function FormerAnchors({ slugs }: { slugs: string[] }) {
  return slugs.map((slug) => <span key={slug} className="former-anchor" id={slug} />)
}
