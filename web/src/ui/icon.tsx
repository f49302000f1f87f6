/** Drawings of 16 by 16, in the colour of the text around. */
const paths = {
  down: "m4 6 4 4 4-4",
  left: "m10 4-4 4 4 4",
  right: "m6 4 4 4-4 4",
  up: "m4 10 4-4 4 4",
  plus: "M8 3.5v9M3.5 8h9",
  minus: "M3.5 8h9",
  cross: "m4 4 8 8m0-8-8 8",
  check: "m3 8.5 3.2 3.2L13 5",
  calendar: "M2.5 4.5h11v9h-11zM2.5 7.5h11M5.5 2.5v3M10.5 2.5v3",
  save: "M8 2.5v7.5m-3-3 3 3 3-3M2.5 13.5h11",
  sun: "M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9",
  clients: "M2.5 5.5h11v8h-11zM6 5.5v-2h4v2M2.5 9h11",
  people:
    "M6 7.8a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8zM1.8 13.5c0-2.3 1.9-3.7 4.2-3.7s4.2 1.4 4.2 3.7M10.5 3.3a2.4 2.4 0 0 1 0 4.4M11.8 10.1c1.5.5 2.4 1.7 2.4 3.4",
  mentor: "M1.5 6 8 3l6.500 3L8 9zM4 7.500v3.200c1 1 2.400 1.600 4 1.600s3-.6 4-1.600V7.500M14.500 6v4",
  network:
    "M8 5.2 4.4 10.8M8.9 5l2.7 5.2M5.3 12h5M8 5.3a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM3.6 13.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM12.2 13.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4z",
  settings: "M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 3v3M6 10v3",
  warning: "M8 2.5 14 13H2zM8 6.5v3M8 11.2v.1",
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name }: { name: IconName }) => (
  <svg viewBox="0 0 16 16" className="icon" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
