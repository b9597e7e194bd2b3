import { apiTabForAdmins } from '../access/api-tab.ts'

/** The views of a document that has versions: the tab “API” for admins, and our own history and comparison in place of Payload's. */
export const viewsOfVersioned = {
  edit: {
    ...apiTabForAdmins.edit,
    version: { Component: '/admin/versions/compare-view.tsx#CompareView' },
    versions: { Component: '/admin/versions/versions-view.tsx#VersionsView' },
  },
}
