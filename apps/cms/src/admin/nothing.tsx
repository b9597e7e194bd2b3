/** Shows nothing: for a field that the admin keeps, and that tells an editor nothing, in the comparison of versions. */
export const Nothing = () => null
