/** Where Next has the 404 page, and under which its newest render is stored. */
export const notFoundPath = '/404'
