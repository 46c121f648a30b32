/** What TypeScript must take of the script, and what it must refuse; it is compiled only. */
import type { Calendar } from 'petition-wasm';
import 'petition-wasm/petition.js';

export async function due(from: Date): Promise<Date> {
  const { Calendar: Made, workingTimeParse } = await petition.load();
  const calendar: Calendar = Made.builtin();
  // @ts-expect-error: there is no store
  (await petition.load()).Store;
  // @ts-expect-error: an amount is a number
  calendar.add(from, '8h', 'earliest');
  return calendar.add(from, workingTimeParse('8h'), 'earliest');
}
