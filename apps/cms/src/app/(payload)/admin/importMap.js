import { KeptWords as KeptWords_6ca31764f3012364564fed9e2aa1faf0 } from '../../../admin/kept-words/kept-words.tsx'
import { ShownTitle as ShownTitle_c290ee1b9642da76db797455473ea3cb } from '../../../admin/list-title/shown-title.tsx'
import { NoDiff as NoDiff_afaf2d3ceae14f6af01ab709ffa284ae } from '../../../admin/no-diff.tsx'
import { CommentedLabel as CommentedLabel_9b1104e930ec100beb092c5c3b72a404 } from '../../../admin/comments/marks/commented-label.tsx'
import { RankDesk as RankDesk_8b7026b479f9949e0e5d9ac438b41a21 } from '../../../admin/ranking/desk/rank-desk.tsx'
import { ImageName as ImageName_ceca70ebcf1fe44faf1bc2d73b90a417 } from '../../../admin/media/image-name.tsx'
import { ImageDiff as ImageDiff_f156ccb2eff1b4e9740c271fe19adfc1 } from '../../../admin/media/image-diff.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ProseFeatureClient as ProseFeatureClient_fadfa789ada8686bc27e6adb6f1248af } from '../../../admin/prose/prose-feature.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Checklist as Checklist_14eed0155338b7c9ac9d64e8ee971d14 } from '../../../admin/gate/checklist.tsx'
import { SchedulePanel as SchedulePanel_9548dbf36153b8328740525bbcd72e2c } from '../../../admin/schedules/schedule-panel.tsx'
import { SlugDescription as SlugDescription_304091d60fba5a2c87b4ea6d7ac5a43c } from '../../../admin/fields/slug-description.tsx'
import { PageViews as PageViews_160a7436301bcfd35da9aa1e1fb89301 } from '../../../admin/views/page-views.tsx'
import { HandoverPanel as HandoverPanel_5d5c01f64d7170d3b2d68d5f4db38be4 } from '../../../admin/handovers/handover-panel.tsx'
import { SharePanel as SharePanel_d6ea0a6a67fae17bff34226787112cd3 } from '../../../admin/shares/share-panel.tsx'
import { CommentsPanel as CommentsPanel_7978f2efa24a940ae6618577e700f235 } from '../../../admin/comments/comments-panel.tsx'
import { StandingCell as StandingCell_d1079a4b8e4160b36b5360a9968fbdf1 } from '../../../admin/standing/standing-cell.tsx'
import { ListViews as ListViews_50b023a359d9d6fa27a98386326311de } from '../../../admin/handovers/list-views.tsx'
import { RetainErrors as RetainErrors_5016728381da6460b528d859b8b2a001 } from '../../../admin/saving/server-errors/retain-errors.tsx'
import { Presence as Presence_722c5c55c02df98804cc36d9d56989e6 } from '../../../admin/presence/presence.tsx'
import { LiveStatus as LiveStatus_5bb545e51a481b23a14ee409ad3eda1f } from '../../../admin/delivery/live-status/live-status.tsx'
import { EditFromPreview as EditFromPreview_927d798c66e372c34b1fcf3c4a6cb1bc } from '../../../admin/preview/edit-from-preview.tsx'
import { CommentsButton as CommentsButton_ceae3e97e2c3ee0da040072faca3a4db } from '../../../admin/comments/marks/comments-button.tsx'
import { PublishListButton as PublishListButton_9ec7bba1b15ce639e2cd13f716843374 } from '../../../admin/gate/publish-list-button.tsx'
import { SaveDraftButton as SaveDraftButton_d9af8bd3a16f842fa9946c9f201f08a1 } from '../../../admin/saving/save-draft-button.tsx'
import { DocumentStatus as DocumentStatus_868db5b98ffada51455a0d5360694afc } from '../../../admin/standing/document-status.tsx'
import { UnpublishButton as UnpublishButton_c58688e90bb5ba3a7426bf0f9ca69055 } from '../../../admin/saving/unpublish-button.tsx'
import { CompareView as CompareView_b9af9eac779afedae5267edd2cae90dd } from '../../../admin/versions/compare-view.tsx'
import { VersionsView as VersionsView_1aed7a5f0c0f6538cf59b79825c7ad43 } from '../../../admin/versions/versions-view.tsx'
import { ValidationMessage as ValidationMessage_e0419ff9e41c0426cb7384d07d6622a7 } from '../../../admin/fields/validation-message.tsx'
import { InListsCell as InListsCell_a10dee5f9c55284228298f25805d4020 } from '../../../admin/search/in-lists-cell.tsx'
import { MontageViews as MontageViews_dd0a9f3f8426f13261630c37a9638136 } from '../../../admin/search/montage-views.tsx'
import { PublishButton as PublishButton_b54cc09519748e240bef0b4c983f3bf4 } from '../../../admin/saving/publish-button.tsx'
import { RightsNotice as RightsNotice_dce9de128cef36103e096268f435c228 } from '../../../admin/media/rights-notice.tsx'
import { OriginalNameCell as OriginalNameCell_9d063b327719a1ede3f3f9334194b4dc } from '../../../admin/media/original-name-cell.tsx'
import { OriginalFile as OriginalFile_13f0d17d912afaa714c5d8159814bd9c } from '../../../admin/media/original-file.tsx'
import { ReplaceEverywhere as ReplaceEverywhere_e5a5cf4fddfce1121d523894f0e1cfd9 } from '../../../admin/media/replace-everywhere.tsx'
import { ReadFromFile as ReadFromFile_b996ada9a64954b9960540b1e2105e9d } from '../../../admin/media/read-from-file.tsx'
import { WhereUsed as WhereUsed_5ad7558486415d499c5af65041a36abc } from '../../../admin/media/where-used.tsx'
import { Encoding as Encoding_5ec76090afcc6899d10b0e3614fb9035 } from '../../../admin/renditions/encoding.tsx'
import { UploadSeveral as UploadSeveral_53bccb757f2a77da0aae138ed8c21cd8 } from '../../../admin/bulk-upload/upload-several.tsx'
import { ImageViews as ImageViews_318dcf970475b37aed73245ea073ff92 } from '../../../admin/media/image-views.tsx'
import { SaveButton as SaveButton_9046e8bd3240e1f1dcb9ecdf6fba244a } from '../../../admin/saving/save-button.tsx'
import { PresentPassword as PresentPassword_44a6f5da138e7017ff267ee50e7586a9 } from '../../../admin/account/present-password.tsx'
import { Icon as Icon_577f495c847acba9a56186a175b447bc } from '../../../admin/logo.tsx'
import { Logo as Logo_577f495c847acba9a56186a175b447bc } from '../../../admin/logo.tsx'
import { Find as Find_97a34378483520b6ea696e36e5ef4417 } from '../../../admin/find/find.tsx'
import { NoticesBell as NoticesBell_2391b08637a5c63a050902a43c136f7f } from '../../../admin/notices/notices-bell.tsx'
import { SiteLink as SiteLink_45ae19962aad774eb2f3bdd37d8f8567 } from '../../../admin/standing/site-link.tsx'
import { PasswordHelp as PasswordHelp_8ccd9c485966453e16c60879325d6846 } from '../../../admin/password-help.tsx'
import { DeliveriesLink as DeliveriesLink_5f8e8e54ec66d9398b197cb2e14594eb } from '../../../admin/delivery/deliveries-link.tsx'
import { Release as Release_7aab090ad6ef7033e2804c2254fd391e } from '../../../admin/release/release.tsx'
import { Accessible as Accessible_cfc6935953bc0695736a46c5ab35d29b } from '../../../admin/accessible/accessible.tsx'
import { KeepTheme as KeepTheme_60a259052e95ff74f00b5bc623a497fa } from '../../../admin/theme/keep-theme.tsx'
import { AskBeforeClosing as AskBeforeClosing_f36a7698d8ebd191a63e54dd9363246c } from '../../../admin/drawers/ask-before-closing.tsx'
import { FormStateProvider as FormStateProvider_215671ab95f02dc8a622f4edb5863b82 } from '../../../admin/saving/server-errors/form-state-provider.tsx'
import { ConnectionProvider as ConnectionProvider_becf8b485d0744342a529a7db5e1f7f5 } from '../../../admin/connection/connection-provider.tsx'
import { DeleteSaved as DeleteSaved_27d836640324abe6f8d4e198a074da54 } from '../../../admin/kept-words/delete-saved.tsx'
import { Dashboard as Dashboard_9fee8c63a27b9a64285c1eaae4972705 } from '../../../admin/dashboard/dashboard.tsx'
import { DeliveriesView as DeliveriesView_a775d964ee4de76bf509a5244e0cb773 } from '../../../admin/delivery/deliveries-view.tsx'
import { NoticesView as NoticesView_491bc943ab3001b99a367b840e4437c5 } from '../../../admin/notices/notices-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/kept-words/kept-words.tsx#KeptWords": KeptWords_6ca31764f3012364564fed9e2aa1faf0,
  "/admin/list-title/shown-title.tsx#ShownTitle": ShownTitle_c290ee1b9642da76db797455473ea3cb,
  "/admin/no-diff.tsx#NoDiff": NoDiff_afaf2d3ceae14f6af01ab709ffa284ae,
  "/admin/comments/marks/commented-label.tsx#CommentedLabel": CommentedLabel_9b1104e930ec100beb092c5c3b72a404,
  "/admin/ranking/desk/rank-desk.tsx#RankDesk": RankDesk_8b7026b479f9949e0e5d9ac438b41a21,
  "/admin/media/image-name.tsx#ImageName": ImageName_ceca70ebcf1fe44faf1bc2d73b90a417,
  "/admin/media/image-diff.tsx#ImageDiff": ImageDiff_f156ccb2eff1b4e9740c271fe19adfc1,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/admin/prose/prose-feature.tsx#ProseFeatureClient": ProseFeatureClient_fadfa789ada8686bc27e6adb6f1248af,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/gate/checklist.tsx#Checklist": Checklist_14eed0155338b7c9ac9d64e8ee971d14,
  "/admin/schedules/schedule-panel.tsx#SchedulePanel": SchedulePanel_9548dbf36153b8328740525bbcd72e2c,
  "/admin/fields/slug-description.tsx#SlugDescription": SlugDescription_304091d60fba5a2c87b4ea6d7ac5a43c,
  "/admin/views/page-views.tsx#PageViews": PageViews_160a7436301bcfd35da9aa1e1fb89301,
  "/admin/handovers/handover-panel.tsx#HandoverPanel": HandoverPanel_5d5c01f64d7170d3b2d68d5f4db38be4,
  "/admin/shares/share-panel.tsx#SharePanel": SharePanel_d6ea0a6a67fae17bff34226787112cd3,
  "/admin/comments/comments-panel.tsx#CommentsPanel": CommentsPanel_7978f2efa24a940ae6618577e700f235,
  "/admin/standing/standing-cell.tsx#StandingCell": StandingCell_d1079a4b8e4160b36b5360a9968fbdf1,
  "/admin/handovers/list-views.tsx#ListViews": ListViews_50b023a359d9d6fa27a98386326311de,
  "/admin/saving/server-errors/retain-errors.tsx#RetainErrors": RetainErrors_5016728381da6460b528d859b8b2a001,
  "/admin/presence/presence.tsx#Presence": Presence_722c5c55c02df98804cc36d9d56989e6,
  "/admin/delivery/live-status/live-status.tsx#LiveStatus": LiveStatus_5bb545e51a481b23a14ee409ad3eda1f,
  "/admin/preview/edit-from-preview.tsx#EditFromPreview": EditFromPreview_927d798c66e372c34b1fcf3c4a6cb1bc,
  "/admin/comments/marks/comments-button.tsx#CommentsButton": CommentsButton_ceae3e97e2c3ee0da040072faca3a4db,
  "/admin/gate/publish-list-button.tsx#PublishListButton": PublishListButton_9ec7bba1b15ce639e2cd13f716843374,
  "/admin/saving/save-draft-button.tsx#SaveDraftButton": SaveDraftButton_d9af8bd3a16f842fa9946c9f201f08a1,
  "/admin/standing/document-status.tsx#DocumentStatus": DocumentStatus_868db5b98ffada51455a0d5360694afc,
  "/admin/saving/unpublish-button.tsx#UnpublishButton": UnpublishButton_c58688e90bb5ba3a7426bf0f9ca69055,
  "/admin/versions/compare-view.tsx#CompareView": CompareView_b9af9eac779afedae5267edd2cae90dd,
  "/admin/versions/versions-view.tsx#VersionsView": VersionsView_1aed7a5f0c0f6538cf59b79825c7ad43,
  "/admin/fields/validation-message.tsx#ValidationMessage": ValidationMessage_e0419ff9e41c0426cb7384d07d6622a7,
  "/admin/search/in-lists-cell.tsx#InListsCell": InListsCell_a10dee5f9c55284228298f25805d4020,
  "/admin/search/montage-views.tsx#MontageViews": MontageViews_dd0a9f3f8426f13261630c37a9638136,
  "/admin/saving/publish-button.tsx#PublishButton": PublishButton_b54cc09519748e240bef0b4c983f3bf4,
  "/admin/media/rights-notice.tsx#RightsNotice": RightsNotice_dce9de128cef36103e096268f435c228,
  "/admin/media/original-name-cell.tsx#OriginalNameCell": OriginalNameCell_9d063b327719a1ede3f3f9334194b4dc,
  "/admin/media/original-file.tsx#OriginalFile": OriginalFile_13f0d17d912afaa714c5d8159814bd9c,
  "/admin/media/replace-everywhere.tsx#ReplaceEverywhere": ReplaceEverywhere_e5a5cf4fddfce1121d523894f0e1cfd9,
  "/admin/media/read-from-file.tsx#ReadFromFile": ReadFromFile_b996ada9a64954b9960540b1e2105e9d,
  "/admin/media/where-used.tsx#WhereUsed": WhereUsed_5ad7558486415d499c5af65041a36abc,
  "/admin/renditions/encoding.tsx#Encoding": Encoding_5ec76090afcc6899d10b0e3614fb9035,
  "/admin/bulk-upload/upload-several.tsx#UploadSeveral": UploadSeveral_53bccb757f2a77da0aae138ed8c21cd8,
  "/admin/media/image-views.tsx#ImageViews": ImageViews_318dcf970475b37aed73245ea073ff92,
  "/admin/saving/save-button.tsx#SaveButton": SaveButton_9046e8bd3240e1f1dcb9ecdf6fba244a,
  "/admin/account/present-password.tsx#PresentPassword": PresentPassword_44a6f5da138e7017ff267ee50e7586a9,
  "/admin/logo.tsx#Icon": Icon_577f495c847acba9a56186a175b447bc,
  "/admin/logo.tsx#Logo": Logo_577f495c847acba9a56186a175b447bc,
  "/admin/find/find.tsx#Find": Find_97a34378483520b6ea696e36e5ef4417,
  "/admin/notices/notices-bell.tsx#NoticesBell": NoticesBell_2391b08637a5c63a050902a43c136f7f,
  "/admin/standing/site-link.tsx#SiteLink": SiteLink_45ae19962aad774eb2f3bdd37d8f8567,
  "/admin/password-help.tsx#PasswordHelp": PasswordHelp_8ccd9c485966453e16c60879325d6846,
  "/admin/delivery/deliveries-link.tsx#DeliveriesLink": DeliveriesLink_5f8e8e54ec66d9398b197cb2e14594eb,
  "/admin/release/release.tsx#Release": Release_7aab090ad6ef7033e2804c2254fd391e,
  "/admin/accessible/accessible.tsx#Accessible": Accessible_cfc6935953bc0695736a46c5ab35d29b,
  "/admin/theme/keep-theme.tsx#KeepTheme": KeepTheme_60a259052e95ff74f00b5bc623a497fa,
  "/admin/drawers/ask-before-closing.tsx#AskBeforeClosing": AskBeforeClosing_f36a7698d8ebd191a63e54dd9363246c,
  "/admin/saving/server-errors/form-state-provider.tsx#FormStateProvider": FormStateProvider_215671ab95f02dc8a622f4edb5863b82,
  "/admin/connection/connection-provider.tsx#ConnectionProvider": ConnectionProvider_becf8b485d0744342a529a7db5e1f7f5,
  "/admin/kept-words/delete-saved.tsx#DeleteSaved": DeleteSaved_27d836640324abe6f8d4e198a074da54,
  "/admin/dashboard/dashboard.tsx#Dashboard": Dashboard_9fee8c63a27b9a64285c1eaae4972705,
  "/admin/delivery/deliveries-view.tsx#DeliveriesView": DeliveriesView_a775d964ee4de76bf509a5244e0cb773,
  "/admin/notices/notices-view.tsx#NoticesView": NoticesView_491bc943ab3001b99a367b840e4437c5,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
