/** Everything that a page of a case shows, for an official or for its petitioner; and what of it
 * who may see. */
import { actsOf } from './acts.js';
import { withCase } from './cases.js';
import { holdingOf, owedIn, timelinessOf } from './due.js';
import { historyOf, unsentOf } from './history.js';
import { law } from './law.js';
import { linesOf, MARK, recipientOf, whoOf } from './say.js';
import { capital, word } from './words.js';

const UNIT_ROLES = ['focal_point', 'head'];

/** True when an official may open the case. */
export function mayOpen(user, card, holder) {
  switch (user.role) {
    case 'operator': case 'supervisor': return true;
    case 'office': return card.atOffice;
    default: return holder === user.unit || card.coordinating.includes(user.unit);
  }
}

/** True when an official may see who the petitioner is: who takes in, and who has to answer. */
export function maySeeContact(user, { state, card }) {
  if (user.role === 'operator') return true;
  if (law.hides_identity) return false;
  if (user.role === 'office') return state.position === 'office' && card.atOffice;
  return UNIT_ROLES.includes(user.role) && state.holder === user.unit;
}

/** A name as N••• V•• B•••, a number as 09•••••333: enough to be told apart, not to be known. */
export const masked = {
  name: (text = '') => text.split(/\s+/).map((part) => `${part.slice(0, 1)}•••`).join(' '),
  phone: (text = '') => `${text.slice(0, 2)}•••••${text.slice(-3)}`,
};

function stepOf({ event, clauses, notices }, { withNames, noticeFor }) {
  return {
    seq: event.seq, kind: event.kind, id: event.id, at: event.recorded_at,
    label: capital(word('kind', event.kind)),
    byMachine: event.actor.role === 'system',
    mark: MARK[event.kind] ?? 'plain',
    who: whoOf(event.actor, withNames),
    lines: linesOf(event),
    clauses,
    notices: notices.filter(noticeFor).map((one) => ({
      ...one, to: recipientOf(one), channelLabel: word('notice_channel', one.channel),
    })),
  };
}

function chipOf(state, timeliness) {
  if (timeliness.overdue) return { mark: 'bad', label: 'Trễ hạn' };
  if (state.position === 'answered') {
    return timeliness.answered_late ? { mark: 'warn', label: 'Đã trả lời, trễ hạn' }
      : { mark: 'good', label: 'Đã trả lời' };
  }
  if (state.position === 'declined') return { mark: 'end', label: 'Không tiếp nhận' };
  if (state.position === 'withdrawn') return { mark: 'end', label: 'Đã rút' };
  return state.position === 'intake' ? { mark: 'plan', label: 'Chờ xem xét' }
    : { mark: 'plan', label: 'Đang xử lý' };
}

function shared(view, now) {
  const at = new Date(Math.max(now, new Date(view.state.recorded_at)));
  const owed = owedIn(view, at);
  const timeliness = timelinessOf(view, at);
  const steps = historyOf(view.record);
  return { ...view, owed, timeliness, now: at, holding: holdingOf(view, owed), raw: steps,
    chip: chipOf(view.state, timeliness), unsent: unsentOf(steps)
      .map((one) => ({ ...one, to: recipientOf(one) })) };
}

/** The case as an official sees it, or null where it is not there or not for him. */
export function viewFor(store, id, user, now) {
  return withCase(store, id, (read) => {
    if (!mayOpen(user, read.card, read.state.holder)) return null;
    const view = shared(read, now);
    const shows = { withNames: true, noticeFor: () => true };
    return { ...view,
      contact: maySeeContact(user, view),
      acts: actsOf(view, user, view.now),
      petitionerActs: user.role === 'operator' ? actsOf(view, user, view.now, true) : [],
      steps: view.raw.map((step) => stepOf(step, shows))
        .filter(({ kind, byMachine }) => kind !== 'notified' || !byMachine) };
  });
}

/** The case as who has its code sees it. */
export function viewByCode(store, id, now) {
  return withCase(store, id, (read) => {
    const view = shared(read, now);
    const shows = { withNames: false, noticeFor: ({ role }) => role === 'petitioner' };
    const inside = ['notified', 'corrected'];
    return { ...view, contact: false, acts: actsOf(view, null, view.now),
      steps: view.raw.map((step) => stepOf(step, shows))
        .filter(({ kind }) => !inside.includes(kind)) };
  });
}
