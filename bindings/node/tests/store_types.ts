/** What TypeScript must take of the store and what it must refuse; it is compiled only. */
import { Calendar, Engine, Registry, Regulation, type Case } from 'petition';
import { Store, type StoreCount } from 'petition/store';

const registry = new Registry([Regulation.builtin()], [Calendar.builtin()]);
const store: Store = Store.open('sqlite:cases.db', registry);
const kept: Case = store.load('x');
const outcome: string = store.submit('x', '{}').get().outcome;
store.advance('x', new Date(), 2).close();
const wakeup: Date | null = store.find(null, 'ubnd-pleiku', null, null, 10).get(0).wakeup;
const erased: number = store.erase('x', 'identity', 0);
const counted: StoreCount = store.verify();

// @ts-expect-error: a store is opened for a registry
Store.open('sqlite:cases.db', Engine.builtin());
// @ts-expect-error: a claim is of a worker
store.claim(new Date(), 60, 1);

export { counted, erased, kept, outcome, wakeup };
