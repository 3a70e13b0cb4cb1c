import { useState } from 'react'
import { embedCode, FRAME_HEIGHT } from './embedCode.ts'
import { PARTS, partsOf, type Part } from '../../core/view/embedOptions.ts'
import { embedLink, type EmbedFlags } from '../../core/view/link/embedLink.ts'
import { THEMES } from '../../core/view/view.ts'
import { Segmented } from '../../ui/parts/Segmented.tsx'
import { CopyField } from './CopyField.tsx'
import type { DialogMessages, Shared } from './shared.ts'

/** CSS px; less is no use as a map, more is no longer a frame. */
const [LEAST, MOST] = [320, 2000]

interface Choice {
  readonly label: string
  readonly isOn: boolean
  readonly toggle: () => void
}

function Check({ label, isOn, toggle }: Choice) {
  return (
    <label className="check">
      <input type="checkbox" checked={isOn} onChange={toggle} /> <span>{label}</span>
    </label>
  )
}

/** The parts with one added or removed; unchanged if nothing visible would be left. */
function toggled(parts: readonly Part[], part: Part): readonly Part[] {
  const wanted = parts.includes(part) ? parts.filter((one) => one !== part) : [...parts, part]
  return partsOf(wanted) ?? parts
}

interface Chosen {
  readonly flags: EmbedFlags
  readonly height: number
  /** Whether `embed.js` sizes the frame to its content. */
  readonly grows: boolean
}

interface FlagsProps {
  readonly chosen: Chosen
  readonly change: (chosen: Chosen) => void
  readonly messages: DialogMessages
}

function Checks({ chosen, change, messages }: FlagsProps) {
  const { flags, grows } = chosen
  const { parts = PARTS, isStatic = false, isTransparent = false } = flags
  const set = (more: EmbedFlags) => change({ ...chosen, flags: { ...flags, ...more } })
  const choices: readonly Choice[] = [
    ...PARTS.map((part) => ({
      label: messages.share.partNames[part],
      isOn: parts.includes(part),
      toggle: () => set({ parts: toggled(parts, part) }),
    })),
    {
      label: messages.share.grows,
      isOn: grows,
      toggle: () => change({ ...chosen, grows: !grows }),
    },
    {
      label: messages.share.isStatic,
      isOn: isStatic,
      toggle: () => set({ isStatic: !isStatic }),
    },
    {
      label: messages.share.isTransparent,
      isOn: isTransparent,
      toggle: () => set({ isTransparent: !isTransparent }),
    },
  ]
  return (
    <fieldset className="checks">
      <legend>{messages.share.parts}</legend>
      {choices.map((choice) => (
        <Check key={choice.label} {...choice} />
      ))}
    </fieldset>
  )
}

function Flags(props: FlagsProps) {
  const { chosen, change, messages } = props
  const { flags, height } = chosen
  return (
    <>
      <Checks {...props} />
      <Segmented
        legend={messages.bar.theme}
        options={THEMES.map((value) => ({ value, label: messages.themes[value] }))}
        value={flags.theme ?? 'auto'}
        onChange={(theme) => change({ ...chosen, flags: { ...flags, theme } })}
      />
      <label className="field">
        <span>{messages.share.height}</span>
        <input
          type="number"
          min={LEAST}
          max={MOST}
          step={10}
          value={height}
          onChange={({ target }) =>
            change({ ...chosen, height: target.valueAsNumber || FRAME_HEIGHT })
          }
        />
      </label>
    </>
  )
}

/** The code for a host's page with the chosen options, and a preview. */
export function EmbedPart({
  shared,
  messages,
}: {
  readonly shared: Shared
  readonly messages: DialogMessages
}) {
  const [chosen, setChosen] = useState<Chosen>({ flags: {}, height: FRAME_HEIGHT, grows: false })
  const [isPreviewed, setPreviewed] = useState(false)
  const height = Math.min(MOST, Math.max(LEAST, chosen.height))
  const { link, title, root } = shared
  const script = chosen.grows ? { script: `${root}embed.js` } : {}
  return (
    <details>
      <summary>{messages.share.embed}</summary>
      <p className="hint">{messages.share.embedHint}</p>
      <Flags chosen={chosen} change={setChosen} messages={messages} />
      <CopyField
        label={messages.share.embedLabel}
        copy={messages.share.copyCode}
        text={embedCode(link, title, { flags: chosen.flags, height, ...script }, messages)}
        rows={6}
        messages={messages}
      />
      <details onToggle={({ currentTarget }) => setPreviewed(currentTarget.open)}>
        <summary>{messages.share.preview}</summary>
        {isPreviewed && (
          <iframe
            className="preview"
            src={embedLink(link, chosen.flags)}
            title={messages.share.previewTitle(title)}
            height={height}
          />
        )}
      </details>
    </details>
  )
}
