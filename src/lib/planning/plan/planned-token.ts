import { KEYS } from '../../region/constants.ts';

/**
 * A planned site in the URL: the key of a municipality ("14730110", placed at its centre) or a point
 * ("51.0504/13.7372", lat and lon in degrees).
 */
export type PlannedToken = string;

export const PLANNED = new RegExp(`^(${KEYS}\\d{6}|\\d{2}\\.\\d{4}/\\d{1,2}\\.\\d{4})$`);
