/** Address of MapLibre's worker, made by config/maplibre-worker.ts. */
declare module 'virtual:maplibre-worker' {
  const url: string;
  export default url;
}
