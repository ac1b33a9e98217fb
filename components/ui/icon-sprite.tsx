import { iconPaths } from './icon-paths'

/** The sheet of all icons, once per document; a server component, never sent as script. */
export function IconSprite() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        {Object.entries(iconPaths).map(([name, path]) => (
          <path key={name} id={`icon-${name}`} d={path} />
        ))}
      </defs>
    </svg>
  )
}
