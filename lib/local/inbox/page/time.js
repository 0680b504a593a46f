/**
 * @param {string} instant
 * @param {string | null | undefined} zone null shows the browser's own
 * @returns {string} `Tue 9 Mar, 14:00`
 */
export function moment(instant, zone) {
  return format(instant, zone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/**
 * The same with year and zone: `Tuesday 9 March 2027, 14:00, New York time`.
 *
 * @param {string} instant
 * @param {string | null | undefined} zone
 */
export function fullMoment(instant, zone) {
  const date = format(instant, zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const time = format(instant, zone, { hour: '2-digit', minute: '2-digit' });
  return `${date}, ${time}, ${zoneWords(zone)}`;
}

/** @param {string | null | undefined} zone */
function zoneWords(zone) {
  const name = zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const city = name.split('/').at(-1)?.replaceAll('_', ' ');
  return city === undefined || !name.includes('/') ? name : `${city} time`;
}

/**
 * @param {string} instant
 * @param {string | null | undefined} zone
 * @param {Intl.DateTimeFormatOptions} options
 */
function format(instant, zone, options) {
  const settings = /** @type {Intl.DateTimeFormatOptions} */ ({
    ...options,
    hourCycle: 'h23',
    ...(zone ? { timeZone: zone } : {}),
  });
  return new Intl.DateTimeFormat('en-GB', settings).format(new Date(instant));
}
