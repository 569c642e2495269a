import { toPortableName } from '../package/file-names';

/** Gives the usual name of the calendar of a submission. */
export function suggestCalendarName(fileName: string): string {
  return `${toPortableName(fileName).replace(/(?:\.oit)?\.ya?ml$/i, '')}.ics`;
}
