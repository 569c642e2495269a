import { nameDay } from '../checker';
import type { Session } from '../session';

/** Calls a function when the user comes back on another day: days left are counted anew. Nothing runs in between. */
export function followDay({ host, userFirst }: Pick<Session, 'host' | 'userFirst'>, onNewDay: () => void): void {
  let day = nameDay(host.findToday());
  userFirst.onNote(() => {
    const today = nameDay(host.findToday());
    if (today === day) return;
    day = today;
    onNewDay();
  });
}
