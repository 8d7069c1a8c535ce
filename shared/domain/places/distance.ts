/** Where something lies, in degrees. */
export type Point = { latitude: number; longitude: number };

/** Mean radius of the earth in miles (6,371.0088 km, IUGG). */
const EARTH_RADIUS_MILES = 3958.7613;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The great-circle distance in whole miles, by the haversine formula: the figure that both scorers read. */
export const wholeMiles = (a: Point, b: Point): number => {
  const dLat = radians(b.latitude - a.latitude);
  const dLon = radians(b.longitude - a.longitude);
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return Math.round(2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(h))));
};
