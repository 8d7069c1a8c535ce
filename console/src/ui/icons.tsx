/** Line drawings of 24 by 24, drawn for this page; each is decoration beside its word. */
const paths = {
  today: 'M4 6.5h16M4 12h16M4 17.5h9',
  matches: 'M12 3l2.6 5.6 6 .7-4.4 4.2 1.2 6L12 16.5 6.6 19.5l1.2-6L3.4 9.3l6-.7z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20 20',
  board: 'M4 5h4.5v14H4zM10 5h4.5v9H10zM16 5h4v11h-4z',
  letters: 'M6 3.5h8.5L18.5 7.5V20.5H6zM9 11h6.5M9 14.5h6.5',
  outbox: 'M3.5 12.5L20.5 4l-5 16-3.6-6.6zM12 13.4L20.5 4',
  replies: 'M4 5.5h16v11H11l-4.5 3.5v-3.5H4z',
  interviews: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V8M15.5 3.5V8',
  offers: 'M12 3.5l8 4v5c0 4.5-3.3 7.2-8 8.5-4.7-1.3-8-4-8-8.5v-5zM8.8 12l2.2 2.3 4.3-4.6',
  figures: 'M4.5 19.5v-6M9.5 19.5v-11M14.5 19.5v-8M19.5 19.5v-15',
  sources: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM3.5 12h17M12 3.5c3 3 3 14 0 17M12 3.5c-3 3-3 14 0 17',
  settings: 'M4 7.5h10M18 7.5h2M4 16.5h3M11 16.5h9M16 5.3v4.4M9 14.3v4.4',
  profile: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.8-4 3.7-6 7.5-6s6.700 2 7.500 6',
  privacy: 'M6 10.5h12v10H6zM8.500 10.500V7.500a3.500 3.500 0 0 1 7 0v3',
  audit: 'M12 7v5.500l3.500 2M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17z',
  grip: 'M9 6v.2M9 12v.2M9 18v.2M15 6v.2M15 12v.2M15 18v.2',
  companies: 'M5 20.500v-16h9v16M14 10h5v10.500M3.500 20.500h17M8 8.500h3M8 12h3M8 15.500h3',
  menu: 'M4 7h16M4 12h16M4 17h16',
  empty: 'M4 13.500l2.500-8h11l2.500 8v6H4zM4 13.500h5l1.200 2.500h3.600l1.200-2.500h5',
  fault: 'M12 4l9 16H3zM12 10v4.500M12 17.300v.2',
  away: 'M3 9.500a13 13 0 0 1 18 0M6.500 13.300a8 8 0 0 1 11 0M10 17a3 3 0 0 1 4 0M4 4l16 16',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name }: { name: IconName }) => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.7"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
);

export const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="8" fill="#2f5d50" />
    <path
      d="M9 17.5l4.500 4.500L23 11"
      fill="none"
      stroke="#fff"
      stroke-width="3.200"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
