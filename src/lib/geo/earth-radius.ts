/** Mean earth radius, km: the value Turf uses, so that circles and distances agree. */
export const EARTH_RADIUS_KM = 6371.0088;
