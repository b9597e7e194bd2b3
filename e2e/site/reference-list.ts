/** The page of the list that a first start writes. */
export const referenceList = '/lists/workout-montages-that-make-you-want-to-train'
