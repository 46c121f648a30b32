/** What TypeScript must take and what it must refuse; it is compiled only. */
import {
  Calendar,
  Case,
  Engine,
  PetitionError,
  Position,
  Registry,
  type EventJson,
  type Role,
  type UnknownWord,
} from 'petition';

const engine: Engine = Engine.builtin();
const petition = new Case('x');
const event: EventJson<'forwarded'> = {
  actor: { role: 'operator' },
  data: { unit: 'ubnd-pleiku' },
  id: 'e1',
  kind: 'forwarded',
  occurred_at: '2021-04-20T15:10:00+07:00',
  recorded_at: '2021-04-20T15:10:00+07:00',
};
const verdict = engine.submit(petition, JSON.stringify(event));
const due: Date | null = engine.due(petition);
const next: Date = Calendar.builtin().add(new Date(), 3600, 'earliest');
const results: (Date | null)[] = Calendar.builtin().nextOpenMany([new Date()]).result;
const unit: string | null | undefined = verdict.json('vi').notices[0]?.unit;
const receipt: string = verdict.receipt(JSON.stringify(event), null);
const at: Position = petition.state().position;
const known: 'focal_point' = Position.FOCAL_POINT;
const alternative: Role | null = verdict.refusal(0).alternativeRole;
const unknown: UnknownWord = '#99';
new Registry([engine.regulation()], [engine.calendar()]).close();
{
  using closing = new Case('y');
  closing.state();
}

// @ts-expect-error: no instant is no input
engine.advance(petition, null);
// @ts-expect-error: a word that is none
engine.obligations(petition).json('fr');
// @ts-expect-error: values cannot be changed
petition.state().events = 1;
// @ts-expect-error: it is not made by new
new Calendar();
// @ts-expect-error: a regulation is no calendar
new Engine(engine.calendar(), engine.regulation());

export function place(error: unknown): [string, number] | null {
  return error instanceof PetitionError ? [error.where, error.line] : null;
}
export { alternative, at, due, known, next, receipt, results, unit, unknown };
