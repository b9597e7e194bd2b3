import { RankDesk as RankDesk_eb7227706a684f557787f1f165056aad } from '../../../admin/rank-desk/rank-desk.tsx'
import { RankDiffOfVersions as RankDiffOfVersions_917e35d9c50a99de423f30cda93d827e } from '../../../admin/rank-diff/rank-diff-of-versions.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
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
import { KeepRefusal as KeepRefusal_7247a90633cbcb3bd39ddf33ee262433 } from '../../../admin/refusals/keep-refusal.tsx'
import { LiveStatus as LiveStatus_e825137b7c3c2f58cceded37f263be8c } from '../../../admin/live-status/live-status.tsx'
import { PublishListButton as PublishListButton_9ec7bba1b15ce639e2cd13f716843374 } from '../../../admin/gate/publish-list-button.tsx'
import { SaveDraftButton as SaveDraftButton_d9af8bd3a16f842fa9946c9f201f08a1 } from '../../../admin/saving/save-draft-button.tsx'
import { ListStatus as ListStatus_7ed689aa4d883d275a316a679495f3b5 } from '../../../admin/saving/list-status.tsx'
import { UnpublishListButton as UnpublishListButton_70a8974be60e2c96afe755fb53ff8b9f } from '../../../admin/saving/unpublish-list-button.tsx'
import { PublishButton as PublishButton_b54cc09519748e240bef0b4c983f3bf4 } from '../../../admin/saving/publish-button.tsx'
import { RightsNotice as RightsNotice_df3232fa89a8fd13282ab9458fe37f30 } from '../../../admin/images/rights-notice.tsx'
import { ReadFromFile as ReadFromFile_8cb651932d8fae8be2c857efdb4c7f1f } from '../../../admin/images/read-from-file.tsx'
import { ReplaceEverywhere as ReplaceEverywhere_3de9354190c98e0bc69b23f18b56e645 } from '../../../admin/images/replace-everywhere.tsx'
import { WhereUsed as WhereUsed_44b9a89bee9e178464abf46057618971 } from '../../../admin/images/where-used.tsx'
import { Encoding as Encoding_d0790e8cc3dedd23fb1a3168e9d5ed2b } from '../../../admin/encoding/encoding.tsx'
import { ImageViews as ImageViews_6443a9a08285e3e0bec9757345c8974d } from '../../../admin/images/image-views.tsx'
import { Icon as Icon_577f495c847acba9a56186a175b447bc } from '../../../admin/logo.tsx'
import { Logo as Logo_577f495c847acba9a56186a175b447bc } from '../../../admin/logo.tsx'
import { PasswordHelp as PasswordHelp_8ccd9c485966453e16c60879325d6846 } from '../../../admin/password-help.tsx'
import { DeliveriesLink as DeliveriesLink_f2e46aafed9fea87553aad25ebb477d5 } from '../../../admin/deliveries/deliveries-link.tsx'
import { DashboardTitle as DashboardTitle_3949ee3b32c6fb11d7603436f7b3ab6b } from '../../../admin/accessible/dashboard-title.tsx'
import { DeliveriesNotice as DeliveriesNotice_57d7bc559bbbb7d463766c517de4e925 } from '../../../admin/deliveries/deliveries-notice.tsx'
import { RefusedNotice as RefusedNotice_f0dca2f807994ef4a3cbd7ebb0478582 } from '../../../admin/schedules/refused-notice.tsx'
import { EndingNotice as EndingNotice_c2617c8656dc70290c5f63b4b82e0c12 } from '../../../admin/images/ending-notice.tsx'
import { Accessible as Accessible_cfc6935953bc0695736a46c5ab35d29b } from '../../../admin/accessible/accessible.tsx'
import { AskBeforeClosing as AskBeforeClosing_f36a7698d8ebd191a63e54dd9363246c } from '../../../admin/drawers/ask-before-closing.tsx'
import { FormStateProvider as FormStateProvider_11c271b88ccaedb74cdb63f03578c6ac } from '../../../admin/refusals/form-state-provider.tsx'
import { DeliveriesView as DeliveriesView_a677d900e370eb09ed7481781c673814 } from '../../../admin/deliveries/deliveries-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/rank-desk/rank-desk.tsx#RankDesk": RankDesk_eb7227706a684f557787f1f165056aad,
  "/admin/rank-diff/rank-diff-of-versions.tsx#RankDiffOfVersions": RankDiffOfVersions_917e35d9c50a99de423f30cda93d827e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
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
  "/admin/refusals/keep-refusal.tsx#KeepRefusal": KeepRefusal_7247a90633cbcb3bd39ddf33ee262433,
  "/admin/live-status/live-status.tsx#LiveStatus": LiveStatus_e825137b7c3c2f58cceded37f263be8c,
  "/admin/gate/publish-list-button.tsx#PublishListButton": PublishListButton_9ec7bba1b15ce639e2cd13f716843374,
  "/admin/saving/save-draft-button.tsx#SaveDraftButton": SaveDraftButton_d9af8bd3a16f842fa9946c9f201f08a1,
  "/admin/saving/list-status.tsx#ListStatus": ListStatus_7ed689aa4d883d275a316a679495f3b5,
  "/admin/saving/unpublish-list-button.tsx#UnpublishListButton": UnpublishListButton_70a8974be60e2c96afe755fb53ff8b9f,
  "/admin/saving/publish-button.tsx#PublishButton": PublishButton_b54cc09519748e240bef0b4c983f3bf4,
  "/admin/images/rights-notice.tsx#RightsNotice": RightsNotice_df3232fa89a8fd13282ab9458fe37f30,
  "/admin/images/read-from-file.tsx#ReadFromFile": ReadFromFile_8cb651932d8fae8be2c857efdb4c7f1f,
  "/admin/images/replace-everywhere.tsx#ReplaceEverywhere": ReplaceEverywhere_3de9354190c98e0bc69b23f18b56e645,
  "/admin/images/where-used.tsx#WhereUsed": WhereUsed_44b9a89bee9e178464abf46057618971,
  "/admin/encoding/encoding.tsx#Encoding": Encoding_d0790e8cc3dedd23fb1a3168e9d5ed2b,
  "/admin/images/image-views.tsx#ImageViews": ImageViews_6443a9a08285e3e0bec9757345c8974d,
  "/admin/logo.tsx#Icon": Icon_577f495c847acba9a56186a175b447bc,
  "/admin/logo.tsx#Logo": Logo_577f495c847acba9a56186a175b447bc,
  "/admin/password-help.tsx#PasswordHelp": PasswordHelp_8ccd9c485966453e16c60879325d6846,
  "/admin/deliveries/deliveries-link.tsx#DeliveriesLink": DeliveriesLink_f2e46aafed9fea87553aad25ebb477d5,
  "/admin/accessible/dashboard-title.tsx#DashboardTitle": DashboardTitle_3949ee3b32c6fb11d7603436f7b3ab6b,
  "/admin/deliveries/deliveries-notice.tsx#DeliveriesNotice": DeliveriesNotice_57d7bc559bbbb7d463766c517de4e925,
  "/admin/schedules/refused-notice.tsx#RefusedNotice": RefusedNotice_f0dca2f807994ef4a3cbd7ebb0478582,
  "/admin/images/ending-notice.tsx#EndingNotice": EndingNotice_c2617c8656dc70290c5f63b4b82e0c12,
  "/admin/accessible/accessible.tsx#Accessible": Accessible_cfc6935953bc0695736a46c5ab35d29b,
  "/admin/drawers/ask-before-closing.tsx#AskBeforeClosing": AskBeforeClosing_f36a7698d8ebd191a63e54dd9363246c,
  "/admin/refusals/form-state-provider.tsx#FormStateProvider": FormStateProvider_11c271b88ccaedb74cdb63f03578c6ac,
  "/admin/deliveries/deliveries-view.tsx#DeliveriesView": DeliveriesView_a677d900e370eb09ed7481781c673814,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
