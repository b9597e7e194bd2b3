const leadsNowhere = 'Readers get 404 at every address that was public'

/** Replaces texts of Payload's dialogs that say nothing about addresses or kept words (`admin/kept-words`). */
export const adminTexts = {
  general: {
    aboutToDelete: `Delete the {{label}} <1>{{title}}</1> for good? It cannot be brought back.`,
    aboutToPermanentlyDelete: `Delete the {{label}} <1>{{title}}</1> for good? It cannot be brought back. ${leadsNowhere}, and at every address that led there.`,
    aboutToPermanentlyDeleteTrash: `Delete <0>{{count}}</0> <1>{{label}}</1> from the trash for good? They cannot be brought back. ${leadsNowhere}, and at every address that led there.`,
    aboutToTrash: `Move the {{label}} <1>{{title}}</1> to the trash? ${leadsNowhere}, until it is brought back and published.`,
    aboutToTrashCount: `Move {{count}} {{label}} to the trash? ${leadsNowhere}, until it is brought back and published.`,
    changesNotSaved: 'Your changes have not been saved.',
    documentIsTrashed: 'This {{label}} is in the trash: readers do not have it, and it cannot be changed before it is brought back.',
  },
  version: {
    aboutToUnpublishSelection: `Unpublish all {{label}} in the selection? ${leadsNowhere}, until it is published again.`,
  },
}
