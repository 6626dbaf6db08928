export const stylesheet = `:root { color-scheme: light dark; font: 100%/1.6 system-ui, sans-serif; word-break: keep-all; overflow-wrap: anywhere }
main { max-inline-size: 34rem; margin: 15vh auto 4rem; padding-inline: 1.25rem }
h1 { font-size: 1.5rem; line-height: 1.3 }
button { font: inherit; padding: .6em 1.2em; cursor: pointer }
dt { font-weight: 600 } dd { margin: 0 0 1rem; white-space: pre-wrap }
`;
