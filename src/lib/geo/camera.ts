/** Map camera: zoom as MapLibre counts it (512 px world at zoom 0), centre in degrees. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}
