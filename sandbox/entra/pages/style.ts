import { Html } from './html.ts'

/** One accent (deep blue-green), neutrals with a trace of blue, both themes; contrast at least 4.5 : 1 for text. */
export const STYLE = new Html(`
:root {
  color-scheme: light dark;
  --ground: oklch(0.97 0.006 250); --surface: oklch(0.998 0.002 250); --ink: oklch(0.25 0.02 255);
  --quiet: oklch(0.46 0.02 255); --line: oklch(0.9 0.01 250); --hover: oklch(0.965 0.012 200);
  --accent: oklch(0.45 0.08 200); --tint: oklch(0.93 0.03 200); --warn: oklch(0.45 0.11 60); --warn-tint: oklch(0.94 0.05 80);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: oklch(0.17 0.015 255); --surface: oklch(0.215 0.017 255); --ink: oklch(0.94 0.008 250);
    --quiet: oklch(0.74 0.015 250); --line: oklch(0.31 0.018 255); --hover: oklch(0.26 0.025 220);
    --accent: oklch(0.8 0.09 195); --tint: oklch(0.31 0.04 205); --warn: oklch(0.84 0.1 80); --warn-tint: oklch(0.31 0.045 75);
  }
}
* { box-sizing: border-box; margin: 0; }
body {
  min-height: 100dvh; display: grid; grid-template-rows: 1fr auto; justify-items: center; align-items: center;
  padding: 16px; background: var(--ground); color: var(--ink); font: 400 14px/20px system-ui, "Segoe UI", "Hiragino Sans", "Noto Sans JP", sans-serif;
}
main {
  width: 100%; max-width: 440px; padding: 32px; background: var(--surface); border: 1px solid var(--line); border-radius: 10px;
  box-shadow: 0 1px 2px oklch(0.2 0.02 255 / 0.05), 0 12px 32px -16px oklch(0.2 0.02 255 / 0.18);
}
.tenant { display: flex; align-items: center; gap: 8px; color: var(--quiet); font-size: 13px; }
.mark { width: 14px; height: 14px; border-radius: 4px; background: var(--accent); }
h1 { margin-top: 20px; font-size: 20px; line-height: 28px; font-weight: 600; letter-spacing: -0.01em; text-wrap: balance; }
.lead { margin-top: 4px; color: var(--quiet); }
ul { list-style: none; padding: 0; margin: 20px -12px 0; }
li + li { border-top: 1px solid var(--line); }
button { font: inherit; color: inherit; cursor: pointer; }
.person {
  position: relative; display: grid; grid-template-columns: 40px 1fr; column-gap: 12px; padding: 12px;
  transition: background-color 140ms ease-out;
}
.person:hover { background: var(--hover); }
.person button {
  display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; padding: 0; border: 0; background: none; text-align: start;
}
.person button::after { content: ""; position: absolute; inset: 0; border-radius: 6px; }
.person button:focus-visible { outline: none; }
.person button:focus-visible::after { outline: 2px solid var(--accent); outline-offset: -2px; }
.initials {
  grid-row: span 2; align-self: center; width: 40px; height: 40px; display: grid; place-items: center; border-radius: 50%;
  background: var(--tint); color: var(--accent); font-size: 13px; font-weight: 600;
}
.name { font-weight: 600; }
.role { padding: 0 8px; border-radius: 10px; background: var(--tint); color: var(--accent); font-size: 12px; font-weight: 500; }
.caution .role, .caution .initials { background: var(--warn-tint); color: var(--warn); }
.about { color: var(--quiet); font-size: 13px; overflow-wrap: anywhere; }
.about span { display: block; }
.actions { margin-top: 20px; display: flex; gap: 8px; justify-content: flex-end; }
.plain, .primary { min-height: 36px; padding: 0 14px; border-radius: 6px; font-weight: 500; border: 1px solid var(--line); background: var(--surface); }
.plain:hover { background: var(--hover); }
.primary { border-color: var(--accent); background: var(--accent); color: var(--surface); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
dl { margin-top: 16px; display: grid; gap: 4px 12px; grid-template-columns: auto 1fr; font-size: 13px; }
dt { color: var(--quiet); }
dd { overflow-wrap: anywhere; }
footer { padding-top: 16px; color: var(--quiet); font-size: 12px; line-height: 16px; text-align: center; }
@media (max-width: 480px) { main { padding: 24px 20px; } .person { padding-block: 14px; } .plain, .primary { min-height: 44px; } }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`)
