import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * A telephone number in E.164, or null where it is no possible number or its country is not known: from its own
 * `+49`, else from the country given (ISO 3166 alpha-2).
 */
export function toE164(written: string, country?: string): string | null {
  const region: CountryCode | undefined = country !== undefined && isSupportedCountry(country) ? country : undefined;
  const number = parsePhoneNumberFromString(written.replace(/^00(?=\d)/, '+').replace(/\(0\)/, ''), region);
  return number?.isPossible() === true ? number.number : null;
}
