/** The icons in use, from Lucide (ISC), read by config/icon-paths.ts; add a name here to use another of the set. */
const FILES = import.meta.glob<string>(
  '/node_modules/lucide-static/icons/{accessibility,arrow-down,arrow-left,arrow-right,arrow-up,backpack,blocks,book-open,building-2,check,church,circle-dashed,clock,coffee,download,external-link,flag,globe,hand-helping,handshake,heart-pulse,house,info,landmark,list,locate,mail,map,map-pin,maximize,menu,message-circle,minus,network,phone,plus,printer,search,share-2,shield,sliders-horizontal,sprout,store,table,tractor,trees,triangle-alert,users,x}.svg',
  { query: '?icon', import: 'default', eager: true },
);

/** Marks of a site's status: filled, half, a dot or a bar in a circle, so that none depends on its colour. */
const STATUS_MARKS = {
  'status-running': '<circle class="solid" cx="12" cy="12" r="9"/>',
  'status-succeeded': '<circle cx="12" cy="12" r="9"/><path class="solid" d="M12 3a9 9 0 0 1 0 18z"/>',
  'status-unclear':
    '<circle cx="12" cy="12" r="9" stroke-dasharray="3.2 3.87"/><circle class="solid" cx="12" cy="12" r="3"/>',
  'status-ended': '<circle cx="12" cy="12" r="9"/><path d="M7.5 12h9"/>',
};

/** Inner markup (paths) of each icon, drawn on a 24 × 24 grid with a stroke. */
export const ICONS: Readonly<Record<string, string>> = {
  ...STATUS_MARKS,
  ...Object.fromEntries(
    Object.entries(FILES).map(([file, paths]) => [file.replace(/^.*\/|\.svg$/g, ''), paths]),
  ),
};
