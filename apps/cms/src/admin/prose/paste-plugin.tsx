'use client'

import './prose.css'

import { $getSelection, COMMAND_PRIORITY_LOW, type LexicalEditor, PASTE_COMMAND, PASTE_TAG } from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { DRAG_DROP_PASTE } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { XIcon } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { cleanPasted } from './clean-pasted.ts'
import { emptyLeftOut, leftOutInWords } from './left-out.ts'

/** Keeps of what is pasted what the text can hold, and says what that left out until the notice is closed. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  const [notice, setNotice] = useState('')

  useEffect(() => {
    const say = (sentence: string) => sentence && setNotice(sentence)
    // After the link feature, at the same priority: an address pasted over words becomes their link.
    const stopPaste = editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const html = event instanceof ClipboardEvent ? htmlIn(event.clipboardData) : ''
        if (!html || $getSelection() === null) return false
        event.preventDefault()
        say(paste(html, editor))
        return true
      },
      COMMAND_PRIORITY_LOW,
    )
    const stopFiles = editor.registerCommand(
      DRAG_DROP_PASTE,
      (files) => {
        say(leftOutInWords({ ...emptyLeftOut(), files: files.length }))
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

/** Markup that did not come out of an editor like this one, which knows better ways; empty when there is none. */
const htmlIn = (data: DataTransfer | null): string =>
  data && !data.types.includes('application/x-lexical-editor') ? data.getData('text/html') : ''

/** Pastes what can be kept of some markup where the selection is. Returns what has to be said of it. */
function paste(html: string, editor: LexicalEditor): string {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const leftOut = cleanPasted(document)
  editor.update(() => $getSelection()?.insertNodes($generateNodesFromDOM(editor, document)), { tag: PASTE_TAG })
  return leftOutInWords(leftOut)
}
