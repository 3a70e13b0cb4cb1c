import type { Session } from '../../session/session.ts'
import { Dates } from './dates/Dates.tsx'
import { OtherPaths } from './PathBar.tsx'
import { useSession } from '../../session/useSession.ts'
import { clockZones } from '../../scene/shared/clocks.ts'
import { zoneName } from '../../text/zones.ts'
import { THEMES } from '../../core/view/view.ts'
import { Offline } from '../offline/Offline.tsx'
import { HelpLink } from '../../ui/parts/HelpLink.tsx'
import { Menu } from '../../ui/parts/Menu.tsx'
import { Segmented } from '../../ui/parts/Segmented.tsx'

/** Other modes of the page. */
const OFFERED = ['present', 'build', 'activity', 'handout'] as const

/** A wheel with eight teeth, in a square of 16. */
const GEAR =
  'M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5M8 1v2.5M8 12.5V15M1 8h2.5M12.5 8H15M3.05 3.05l1.77 1.77M11.18 11.18l1.77 1.77M3.05 12.95l1.77-1.77M11.18 4.82l1.77-1.77'

/** The time zone in which times are written, and the theme of the page. */
export function Settings({ session }: { readonly session: Session }) {
  const story = useSession(session, (state) => state.story)
  const clock = useSession(session, (state) => state.view.clock)
  const theme = useSession(session, (state) => state.view.theme)
  const follow = useSession(session, (state) => state.view.follow)
  const { messages, commands } = session
  return (
    <Menu label={messages.bar.more} messages={messages} name="settings" icon={GEAR}>
      {() => (
        <>
          <Dates session={session} />
          <label className="field">
            <span>{messages.bar.clock}</span>
            <select value={clock} onChange={({ target }) => commands.setClock(target.value)}>
              <option value="place">{messages.clock.place}</option>
              <option value="reader">{messages.clock.reader}</option>
              {clockZones(story, clock).map((zone) => (
                <option key={zone} value={zone}>
                  {messages.clock.story(zoneName(zone, story.language))}
                </option>
              ))}
            </select>
          </label>
          <Segmented
            legend={messages.bar.theme}
            options={THEMES.map((value) => ({ value, label: messages.themes[value] }))}
            value={theme}
            onChange={commands.setTheme}
          />
          <label className="choice">
            <input
              type="checkbox"
              checked={follow === 'on'}
              onChange={({ target }) => commands.setFollow(target.checked ? 'on' : 'off')}
            />
            <span className="name">{messages.bar.follow}</span>
          </label>
          <div className="ways">
            <OtherPaths session={session} />
            {OFFERED.map((mode) => (
              <button
                key={mode}
                type="button"
                className="button"
                onClick={() => commands.setMode(mode)}
              >
                {messages.modes[mode]}
              </button>
            ))}
            <HelpLink />
          </div>
          <Offline language={story.language} />
          <p className="hint">{messages.keys.timeline}</p>
          <p className="hint">{messages.keys.map}</p>
        </>
      )}
    </Menu>
  )
}
