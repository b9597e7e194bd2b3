export const referenceList = '/lists/workout-montages-that-make-you-want-to-train'
