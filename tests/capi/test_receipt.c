/* Receipts of verdicts, judged again. */
#include "fixtures.h"

static int mentions(const char *text, const char *part) { return strstr(text, part) != NULL; }

void test_receipt(void) {
  static char receipt[16000], replay[16000];
  petition_engine *engine = new_engine();
  petition_registry *registry = registry_of(engine);
  petition_case *petition = forwarded_case(engine);
  petition_verdict *verdict = submit(engine, petition, kAppointed, PETITION_OUTCOME_ACCEPTED);
  CHECK_OK(petition_verdict_receipt(verdict, kAppointed, strlen(kAppointed), 0, receipt,
                                    sizeof receipt, NULL, &error));
  CHECK_OK(petition_registry_replay(registry, receipt, strlen(receipt), replay, sizeof replay, NULL,
                                    &error));
  CHECK_NUMBER(mentions(replay, "\"outcome\":\"accepted\",\"same\":true,\"departures\":[]"), 1);
  *strstr(receipt, "accepted") = 'A';
  CHECK_FAILS(petition_registry_replay(registry, receipt, strlen(receipt), replay, sizeof replay,
                                       NULL, &error),
              PETITION_E_BROKEN_SEAL, "hash");
  /* Of time that passed, which this verdict was not about. */
  CHECK_OK(petition_verdict_receipt(verdict, NULL, 0, T_RECEIVED + 10 * HOUR, receipt,
                                    sizeof receipt, NULL, &error));
  CHECK_OK(petition_registry_replay(registry, receipt, strlen(receipt), replay, sizeof replay, NULL,
                                    &error));
  CHECK_NUMBER(mentions(replay, "\"same\":false"), 1);
  petition_verdict_free(verdict);
  petition_case_free(petition);
  petition_registry_free(registry);
  petition_engine_free(engine);
}
