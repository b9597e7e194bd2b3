import { apiTabForAdmins } from '../access/api-tab.ts'

export const viewsOfVersioned = {
  edit: {
    ...apiTabForAdmins.edit,
    version: { Component: '/admin/versions/compare-view.tsx#CompareView' },
    versions: { Component: '/admin/versions/versions-view.tsx#VersionsView' },
  },
}
