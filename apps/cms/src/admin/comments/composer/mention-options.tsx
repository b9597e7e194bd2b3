import { messages } from '../messages.ts'
import type { Mention } from './use-mention.ts'

export function MentionOptions({ mention: { active, choose, idOf, isOpen, listId, options } }: { mention: Mention }) {
  return (
    <>
      <p className="visually-hidden" role="status">
        {isOpen && messages.people(options.length)}
      </p>
      {isOpen && (
        <div aria-label="Names" className="comments__names" id={listId} role="listbox">
          {options.map((name) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the text field has the keys.
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text field.
            <div
              aria-selected={name === active}
              id={idOf(name)}
              key={name}
              onClick={() => choose(name)}
              onMouseDown={(event) => event.preventDefault()}
              role="option"
            >
              {name}
            </div>
          ))}
        </div>
      )}
    </>
  )
}
