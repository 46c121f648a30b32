/* Obligations, explanations, timeliness, permissions, notices. */
#include "fixtures.h"

/* Art. 10.2, 11.1: the focal point owes a response by the next working day, 09:00. */
static void test_obligations(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  petition_obligations *obligations = NULL;
  petition_obligation obligation;
  size_t count = 0;
  char text[4000];
  obligation.struct_size = sizeof obligation;
  CHECK_OK(petition_engine_obligations(engine, petition, &obligations, &error));
  petition_case_free(petition); /* results stand alone */
  CHECK_OK(petition_obligations_count(obligations, &count, &error));
  CHECK_NUMBER(count, 2); /* the SMS at once, then the response */
  CHECK_OK(petition_obligations_get(obligations, 1, &obligation, &error));
  CHECK(obligation.owed == PETITION_OWED_RESPONSE && obligation.role == PETITION_ROLE_FOCAL_POINT);
  CHECK(obligation.at_once == 0 && obligation.lapsed == 0 && obligation.reserved == 0);
  CHECK_NUMBER(obligation.since_s, T_RECEIVED + HOUR);
  CHECK_NUMBER(obligation.due_s, T_RECEIVED + HOUR + DAY);
  CHECK_NUMBER(obligation.basis.clause_count, 2);
  CHECK_STRUCT_OUT(petition_obligations_get, petition_obligation, obligations, 1);
  CHECK_OK(petition_obligations_text(obligations, 1, PETITION_TEXT_UNIT, text, sizeof text, NULL,
                                     &error));
  CHECK_TEXT(text, "so-tnmt");
  CHECK_TEXT_OUT(petition_obligations_text, obligations, 1, PETITION_TEXT_UNIT);
  CHECK_TEXT_OUT(petition_obligations_json, obligations, PETITION_LANG_VI);
  CHECK_OK(
      petition_obligations_json(obligations, PETITION_LANG_EN, text, sizeof text, NULL, &error));
  CHECK_CONTAINS(text, "[{\"owed\":\"slip_notice\",");
  CHECK_CONTAINS(text, "\"due\":\"2021-04-06T09:00:00+07:00\",\"at_once\":false");
  CHECK_FAILS(petition_obligations_get(obligations, count, &obligation, &error),
              PETITION_E_INVALID_ARGUMENT, "index");
  CHECK_FAILS(
      petition_obligations_text(obligations, 0, PETITION_TEXT_ID, text, sizeof text, NULL, &error),
      PETITION_E_UNKNOWN_FLAG, "part");
  petition_obligations_free(obligations);
}

static void test_explained_obligation(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  petition_obligations *obligations = NULL;
  petition_explanation *why = NULL;
  petition_sum *sum = NULL;
  petition_sum_info info;
  petition_basis basis = {7, 7, {7}};
  char text[8000];
  info.struct_size = sizeof info;
  CHECK_OK(petition_engine_obligations(engine, petition, &obligations, &error));
  CHECK_OK(petition_obligations_explain(obligations, 1, &why, &error));
  petition_obligations_free(obligations);
  CHECK_OK(petition_explanation_basis(why, &basis, &error));
  CHECK(basis.clause_count == 2 && basis.clauses[0] != basis.clauses[1] && basis.clauses[2] == 0);
  CHECK_OK(petition_explanation_sum(why, &sum, &error));
  CHECK_OK(petition_sum_get(sum, &info, &error));
  CHECK(info.amount_s == 8 * HOUR && info.result_s == T_RECEIVED + HOUR + DAY);
  petition_sum_free(sum);
  CHECK_TEXT_OUT(petition_explanation_text, why, PETITION_LANG_VI);
  CHECK_TEXT_OUT(petition_explanation_json, why, PETITION_LANG_VI);
  CHECK_OK(petition_explanation_json(why, PETITION_LANG_EN, text, sizeof text, NULL, &error));
  CHECK_CONTAINS(text, "\"sum\":{\"calendar\":");
  petition_explanation_free(why);
  petition_case_free(petition);
}

static void test_explained_verdict(const petition_engine *engine) {
  petition_case *petition = new_case("GL-1");
  petition_verdict *verdict = submit(engine, petition, kReceived, PETITION_OUTCOME_ACCEPTED);
  petition_explanation *why = NULL;
  petition_sum *sum = not_null();
  char text[4000];
  CHECK_OK(petition_verdict_explain(verdict, &why, &error));
  petition_verdict_free(verdict);
  CHECK_OK(petition_explanation_sum(why, &sum, &error));
  CHECK(sum == NULL); /* a success without a sum */
  CHECK_OK(petition_explanation_text(why, PETITION_LANG_VI, text, sizeof text, NULL, &error));
  CHECK_CONTAINS(text, "10.1.1");
  CHECK_OK(petition_explanation_json(why, PETITION_LANG_EN, text, sizeof text, NULL, &error));
  CHECK_CONTAINS(text, "\"sum\":null}");
  petition_explanation_free(why);
  petition_case_free(petition);
}

/* Art. 11.4: overdue from the first second after the due time, for ever in the deadlines. */
/* What was owed once and what is owed still: an hour late is the response of the focal point. */
static void test_lives(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  petition_lives *lives = NULL;
  petition_life life;
  size_t count = 0;
  char text[8000];
  const int64_t forwarded = T_RECEIVED + HOUR;
  life.struct_size = sizeof life;
  CHECK_OK(petition_engine_lives(engine, petition, forwarded + DAY + HOUR, &lives, &error));
  petition_case_free(petition); /* results stand alone */
  CHECK_OK(petition_lives_count(lives, &count, &error));
  CHECK_NUMBER(count, 4);
  CHECK_OK(petition_lives_get(lives, 0, &life, &error));
  CHECK(life.owed == PETITION_OWED_ASSESSMENT && life.role == PETITION_ROLE_OPERATOR);
  CHECK(life.fate == PETITION_FATE_MET && life.at_once == 1 && life.reserved == 0);
  CHECK(life.met_by == 2 && life.ended_by == 2);
  CHECK_NUMBER(life.since_s, T_RECEIVED);
  CHECK_NUMBER(life.due_s, PETITION_NEVER);
  CHECK_NUMBER(life.met_s, forwarded);
  CHECK_NUMBER(life.ended_s, forwarded);
  CHECK_NUMBER(life.late_s, HOUR);
  CHECK_OK(petition_lives_get(lives, 1, &life, &error));
  CHECK(life.owed == PETITION_OWED_RESPONSE && life.fate == PETITION_FATE_PENDING);
  CHECK(life.lapsed == 1 && life.met_by == 0 && life.ended_by == 0 && life.at_once == 0);
  CHECK_NUMBER(life.due_s, forwarded + DAY);
  CHECK_NUMBER(life.met_s, PETITION_NEVER);
  CHECK_NUMBER(life.ended_s, PETITION_NEVER);
  CHECK_NUMBER(life.late_s, HOUR);
  CHECK_NUMBER(life.basis.clause_count, 2);
  CHECK_GROWN_STRUCT_OUT(petition_lives_get, petition_life, offsetof(petition_life, regulation),
                         lives, 0);
  CHECK_OK(petition_lives_text(lives, 1, PETITION_TEXT_UNIT, text, sizeof text, NULL, &error));
  CHECK_TEXT(text, "so-tnmt");
  CHECK_TEXT_OUT(petition_lives_text, lives, 1, PETITION_TEXT_UNIT);
  CHECK_TEXT_OUT(petition_lives_json, lives, PETITION_LANG_VI);
  CHECK_OK(petition_lives_json(lives, PETITION_LANG_EN, text, sizeof text, NULL, &error));
  CHECK_CONTAINS(text, "[{\"owed\":\"assessment\",");
  CHECK_CONTAINS(text, "\"met_by\":2,");
  CHECK_CONTAINS(text, "\"fate\":\"pending\",\"late_s\":3600,");
  CHECK_FAILS(petition_lives_get(lives, count, &life, &error), PETITION_E_INVALID_ARGUMENT,
              "index");
  CHECK_FAILS(petition_lives_text(lives, 0, PETITION_TEXT_ID, text, sizeof text, NULL, &error),
              PETITION_E_UNKNOWN_FLAG, "part");
  petition_lives_free(lives);
}

static void test_timeliness(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  petition_timeliness *timeliness = NULL;
  petition_timeliness_info info;
  petition_deadline deadline;
  const int64_t due = T_RECEIVED + HOUR + DAY;
  char text[2000];
  info.struct_size = sizeof info;
  deadline.struct_size = sizeof deadline;
  CHECK_OK(petition_engine_timeliness(engine, petition, due, &timeliness, &error));
  CHECK_OK(petition_timeliness_get(timeliness, &info, &error));
  CHECK(info.overdue == 0 && info.overdue_since_s == PETITION_NEVER && info.deadline_count == 1);
  petition_timeliness_free(timeliness);
  CHECK_OK(petition_engine_timeliness(engine, petition, due + HOUR, &timeliness, &error));
  CHECK_OK(petition_timeliness_get(timeliness, &info, &error));
  CHECK(info.overdue == 1 && info.answered_late == 0 && info.overdue_since_s == due);
  CHECK_OK(petition_timeliness_deadline(timeliness, 0, &deadline, &error));
  CHECK(deadline.level == PETITION_POSITION_FOCAL_POINT && deadline.lapsed == 1);
  CHECK(deadline.counted == 1 && deadline.due_s == due && deadline.met_s == PETITION_NEVER);
  CHECK_NUMBER(deadline.late_s, HOUR);
  CHECK_STRUCT_OUT(petition_timeliness_get, petition_timeliness_info, timeliness);
  CHECK_STRUCT_OUT(petition_timeliness_deadline, petition_deadline, timeliness, 0);
  CHECK_TEXT_OUT(petition_timeliness_deadline_text, timeliness, 0, PETITION_TEXT_UNIT);
  CHECK_TEXT_OUT(petition_timeliness_json, timeliness);
  CHECK_OK(petition_timeliness_json(timeliness, text, sizeof text, NULL, &error));
  CHECK_CONTAINS(text,
                 "{\"overdue\":true,\"answered_late\":false,"
                 "\"overdue_since\":\"2021-04-06T09:00:00+07:00\",\"deadlines\":[{");
  CHECK_FAILS(petition_timeliness_deadline(timeliness, 1, &deadline, &error),
              PETITION_E_INVALID_ARGUMENT, "index");
  CHECK_FAILS(petition_timeliness_deadline_text(timeliness, 0, PETITION_TEXT_KEY, text, sizeof text,
                                                NULL, &error),
              PETITION_E_UNKNOWN_FLAG, "part");
  petition_timeliness_free(timeliness);
  petition_case_free(petition);
}

/* Every kind with every role, and for what is not permitted the reasons. */
static void test_permissions(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  petition_permissions *list = NULL;
  petition_permission one;
  size_t count = 0;
  size_t reasons = 0;
  int32_t codes[20];
  int may_answer = 0;
  one.struct_size = sizeof one;
  CHECK_OK(petition_engine_permitted(engine, petition, T_RECEIVED + 2 * HOUR, &list, &error));
  CHECK_OK(petition_permissions_count(list, &count, &error));
  CHECK_NUMBER(count, 27 * 7);
  for (size_t i = 0; i < count; ++i) {
    CHECK_OK(petition_permissions_get(list, i, &one, &error));
    CHECK((one.reason_count == 0) == (one.permitted == 1));
    CHECK_OK(petition_permissions_reasons(list, i, codes, 20, &reasons, &error));
    CHECK_NUMBER(reasons, one.reason_count);
    for (size_t r = 1; r < reasons; ++r) CHECK(codes[r - 1] < codes[r]);
    if (one.kind == PETITION_KIND_ANSWERED && one.role == PETITION_ROLE_FOCAL_POINT)
      may_answer = one.permitted;
    if (reasons > 0)
      CHECK_FAILS(petition_permissions_reasons(list, i, codes, 0, &reasons, &error),
                  PETITION_E_BUFFER_TOO_SMALL, "capacity");
  }
  CHECK_NUMBER(may_answer, 1);
  CHECK_STRUCT_OUT(petition_permissions_get, petition_permission, list, 0);
  CHECK_TEXT_OUT(petition_permissions_json, list);
  CHECK_FAILS(petition_permissions_get(list, count, &one, &error), PETITION_E_INVALID_ARGUMENT,
              "index");
  petition_permissions_free(list);
  petition_case_free(petition);
}

/* The notices of an event are found again, with the same keys. */
static void test_notices(const petition_engine *engine) {
  petition_case *petition = new_case("GL-1");
  follow(engine, petition, kReceived);
  petition_verdict *verdict = submit(engine, petition, kForwarded, PETITION_OUTCOME_ACCEPTED);
  petition_notices *notices = NULL;
  petition_notice notice;
  size_t count = 0;
  char key[40];
  char same[40];
  notice.struct_size = sizeof notice;
  CHECK_OK(petition_engine_notices(engine, petition, 2, &notices, &error));
  CHECK_OK(petition_notices_count(notices, &count, &error));
  CHECK_NUMBER(count, 2);
  CHECK_OK(petition_notices_get(notices, 1, &notice, &error));
  CHECK_NUMBER(notice.role, PETITION_ROLE_PETITIONER);
  CHECK_OK(
      petition_notices_text(notices, 1, PETITION_TEXT_KEY, 0, same, sizeof same, NULL, &error));
  CHECK_OK(petition_verdict_notice_text(verdict, 1, PETITION_TEXT_KEY, 0, key, sizeof key, NULL,
                                        &error));
  CHECK_TEXT(same, key);
  CHECK_STRUCT_OUT(petition_notices_get, petition_notice, notices, 0);
  CHECK_TEXT_OUT(petition_notices_text, notices, 0, PETITION_TEXT_MESSAGE, PETITION_LANG_VI);
  CHECK_TEXT_OUT(petition_notices_text, notices, 0, PETITION_TEXT_SHORT, PETITION_LANG_VI);
  CHECK_OK(petition_sms_parts("", 0, &count, &error));
  CHECK_NUMBER(count, 0);
  CHECK_FAILS(petition_sms_parts("\xff", 1, &count, &error), PETITION_E_ENCODING, "text");
  CHECK_TEXT_OUT(petition_notices_json, notices, PETITION_LANG_VI);
  CHECK_FAILS(petition_notices_get(notices, 2, &notice, &error), PETITION_E_INVALID_ARGUMENT,
              "index");
  petition_notices_free(notices);
  notices = not_null();
  CHECK_NUMBER(petition_engine_notices(engine, petition, 3, &notices, fresh()),
               PETITION_E_INVALID_ARGUMENT);
  CHECK_NO_HANDLE(notices);
  petition_verdict_free(verdict);
  petition_case_free(petition);
}

void test_results(void) {
  petition_engine *engine = new_engine();
  test_obligations(engine);
  test_explained_obligation(engine);
  test_explained_verdict(engine);
  test_lives(engine);
  test_timeliness(engine);
  test_permissions(engine);
  test_notices(engine);
  petition_engine_free(engine);
  petition_obligations_free(NULL);
  petition_explanation_free(NULL);
  petition_timeliness_free(NULL);
  petition_lives_free(NULL);
  petition_permissions_free(NULL);
  petition_notices_free(NULL);
}
