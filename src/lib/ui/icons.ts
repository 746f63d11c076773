/** The icons in use, from Lucide (ISC), read by config/icon-paths.ts; add a name here to use another of the set. */
const FILES = import.meta.glob<string>(
  '/node_modules/lucide-static/icons/{accessibility,arrow-down,arrow-left,arrow-right,arrow-up,backpack,blocks,book-open,building-2,check,church,circle-dashed,clock,coffee,download,external-link,flag,globe,hand-helping,handshake,heart-pulse,house,info,landmark,list,locate,mail,map,map-pin,maximize,menu,message-circle,minus,network,phone,plus,printer,search,share-2,shield,sliders-horizontal,sprout,store,table,tractor,trees,triangle-alert,users,x}.svg',
  { query: '?icon', import: 'default', eager: true },
);

/** Inner markup (paths) of each icon, drawn on a 24 × 24 grid with a stroke. */
export const ICONS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FILES).map(([file, paths]) => [file.replace(/^.*\/|\.svg$/g, ''), paths]),
);
