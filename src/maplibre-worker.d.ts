/** URL of MapLibre's worker; config/maplibre-worker.ts builds it. */
declare module 'virtual:maplibre-worker' {
  const url: string;
  export default url;
}
