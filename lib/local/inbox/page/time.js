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

/**
 * A talk by the user's clock, and where its own shows another time by that, too: `Wed 5 May, 04:00 (10:00 in Berlin)`.
 *
 * @param {string} instant
 * @param {string | null | undefined} zone
 * @param {string | null | undefined} itsZone
 */
export function talkMoment(instant, zone, itsZone) {
  const own = moment(instant, zone);
  const its = moment(instant, itsZone ?? zone);
  if (own === its) return own;
  const [day, time] = its.split(', ').slice(-2);
  const shown = own.startsWith(its.slice(0, its.lastIndexOf(','))) ? time : `${day}, ${time}`;
  return `${own} (${shown} in ${cityOf(itsZone ?? '')})`;
}

/** @param {string | null | undefined} zone */
function zoneWords(zone) {
  const name = zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return name.includes('/') ? `${cityOf(name)} time` : name;
}

/** @param {string} zone */
function cityOf(zone) {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
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
