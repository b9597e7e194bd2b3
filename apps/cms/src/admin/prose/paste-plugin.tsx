'use client'

import './prose.css'

import {
  $getSelection,
  $isRangeSelection,
  type BaseSelection,
  COMMAND_PRIORITY_LOW,
  COMMAND_PRIORITY_NORMAL,
  type LexicalEditor,
  PASTE_COMMAND,
  PASTE_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { DRAG_DROP_PASTE } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { XIcon } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isSafeLink } from 'types/safe-link'

import { cleanPasted } from './clean-pasted.ts'
import { emptyLeftOut, leftOutInWords } from './left-out.ts'

/** Pastes what our rich text allows, and shows a notice about what was left out. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  const [notice, setNotice] = useState('')

  useEffect(() => {
    const show = (sentence: string) => sentence && setNotice(sentence)
    const stopPaste = editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const sentence = event instanceof ClipboardEvent && event.clipboardData ? paste(event.clipboardData, editor) : null
        if (sentence === null) return false
        event.preventDefault()
        show(sentence)
        return true
      },
      COMMAND_PRIORITY_NORMAL,
    )
    const stopFiles = editor.registerCommand(
      DRAG_DROP_PASTE,
      (files) => {
        show(leftOutInWords({ ...emptyLeftOut(), files: files.length }))
        return false
      },
      COMMAND_PRIORITY_LOW,
    )
    return () => {
      stopPaste()
      stopFiles()
    }
  }, [editor])

  return (
    <div className="prose-notice" role="status">
      {notice && (
        <p className="prose-notice__text">
          {notice}
          <button aria-label="Close this notice" className="prose-notice__close" onClick={() => setNotice('')} type="button">
            <XIcon />
          </button>
        </p>
      )}
    </div>
  )
}

/** Returns a sentence about what was left out, or null to leave the paste to Payload's editor. */
function paste(data: DataTransfer, editor: LexicalEditor): string | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const text = data.getData('text/plain').trim()
  if (!selection.isCollapsed() && isAddress(text)) {
    // Payload makes the selected text a link; it checks no scheme.
    if (isSafeLink(text)) return null
    insert(editor, (selection) => selection.insertText(text))
    return ''
  }
  const html = data.getData('text/html')
  if (!html || data.types.includes('application/x-lexical-editor')) return null
  const document = new DOMParser().parseFromString(html, 'text/html')
  const leftOut = cleanPasted(document)
  insert(editor, (selection) => selection.insertNodes($generateNodesFromDOM(editor, document)))
  return leftOutInWords(leftOut)
}

function insert(editor: LexicalEditor, change: (selection: BaseSelection) => void): void {
  const atSelection = () => {
    const selection = $getSelection()
    if (selection) change(selection)
  }
  editor.update(atSelection, { tag: PASTE_TAG })
}

const isAddress = (text: string): boolean => isSafeLink(text) || URL.canParse(text) || /^(#|www\.)\S+$/.test(text)
