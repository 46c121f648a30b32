/** The examples of the page: scenarios of the project's own language, read by its own reader. */
import examples from './examples.feature';

const ENGLISH = ['A slip forwarded before a holiday', 'Silence: up to the head, then to the Office',
  'A second rescheduling is refused', 'A complaint is none of this regulation',
  'Confidentiality asked for after publication', 'Hà Nội: urgent, within 4 working hours'];

/** `{ label, story }` each, both by language. */
export function examplesOf(playground) {
  const plans = playground.read(examples);
  return plans.map((plan, n) => ({
    label: (lang) => (lang === 'vi' ? plan.name : ENGLISH[n]),
    story: () => {
      const { acts } = playground.run(plan);
      return { given: plan.given, acts, start: acts[0].event.recorded_at };
    },
  }));
}
