/** The wordmark on the sign-in page. */
export function Logo() {
  return (
    <h1 className="montage-logo">
      <Icon />
      Montage
    </h1>
  )
}

export function Icon() {
  return (
    <svg aria-hidden="true" className="montage-icon" fill="currentColor" viewBox="0 0 24 24">
      <path d="M2 14h5v8H2zM9.5 8h5v14h-5zM17 2h5v20h-5z" />
    </svg>
  )
}
