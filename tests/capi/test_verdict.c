/* Verdicts: appended events, notices, refusals, the whole as JSON. */
#include "fixtures.h"

/* Whether a basis cites this clause. */
static int cites(const petition_engine *engine, const petition_basis *basis, const char *clause) {
  petition_regulation *regulation = NULL;
  size_t index = 0;
  int found = 0;
  CHECK_OK(petition_engine_regulation(engine, &regulation, &error));
  CHECK_OK(petition_regulation_find_clause(regulation, clause, strlen(clause), &index, &error));
  for (uint32_t i = 0; i < basis->clause_count; ++i)
    if (basis->clauses[i] == index) found = 1;
  petition_regulation_free(regulation);
  return found;
}

static void test_accepted(const petition_engine *engine) {
  petition_case *petition = new_case("GL-1");
  follow(engine, petition, kReceived);
  petition_verdict *verdict = submit(engine, petition, kForwarded, PETITION_OUTCOME_ACCEPTED);
  petition_verdict_info info;
  char text[1000];
  info.struct_size = sizeof info;
  CHECK_OK(petition_verdict_get(verdict, &info, &error));
  CHECK(info.appended == 1 && info.first_appended == 2 && info.refusal_count == 0);
  CHECK(cites(engine, &info.basis, "10.1.2.b2"));
  CHECK_STRUCT_OUT(petition_verdict_get, petition_verdict_info, verdict);
  CHECK_OK(petition_verdict_event_json(verdict, 0, text, sizeof text, NULL, &error));
  CHECK_TEXT(text, kForwarded);
  CHECK_TEXT_OUT(petition_verdict_event_json, verdict, 0);
  CHECK_FAILS(petition_verdict_event_json(verdict, 1, text, sizeof text, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "index");
  CHECK_FAILS(petition_verdict_event_json(verdict, SIZE_MAX, text, sizeof text, NULL, &error),
              PETITION_E_INVALID_ARGUMENT, "index");
  petition_verdict_free(verdict);
  petition_case_free(petition);
}

/* Art. 10.1.2.b2: an SMS to the focal point and one to the petitioner. */
static void test_notices(const petition_engine *engine) {
  petition_case *petition = new_case("GL-1");
  follow(engine, petition, kReceived);
  petition_verdict *verdict = submit(engine, petition, kForwarded, PETITION_OUTCOME_ACCEPTED);
  petition_notice notice;
  char key[40];
  char other[40];
  char text[1000];
  notice.struct_size = sizeof notice;
  CHECK_OK(petition_verdict_notice(verdict, 0, &notice, &error));
  CHECK(notice.kind == PETITION_NOTICE_KIND_SLIP && notice.role == PETITION_ROLE_FOCAL_POINT);
  CHECK(notice.channel == PETITION_NOTICE_CHANNEL_SMS && notice.cause == 2 && notice.reserved == 0);
  CHECK_OK(petition_verdict_notice_text(verdict, 0, PETITION_TEXT_UNIT, 0, text, sizeof text, NULL,
                                        &error));
  CHECK_TEXT(text, "so-tnmt");
  CHECK_OK(petition_verdict_notice_text(verdict, 0, PETITION_TEXT_PHONE, 0, text, sizeof text, NULL,
                                        &error));
  CHECK_TEXT(text, "");
  CHECK_OK(petition_verdict_notice_text(verdict, 1, PETITION_TEXT_PHONE, 0, text, sizeof text, NULL,
                                        &error));
  CHECK_CONTAINS(kReceived, text);
  CHECK_NUMBER(strlen(text), 10);
  CHECK_OK(petition_verdict_notice(verdict, 1, &notice, &error));
  CHECK(notice.kind == PETITION_NOTICE_KIND_PASSED_ON && notice.role == PETITION_ROLE_PETITIONER);
  CHECK_OK(petition_verdict_notice_text(verdict, 0, PETITION_TEXT_KEY, 0, key, sizeof key, NULL,
                                        &error));
  CHECK_OK(petition_verdict_notice_text(verdict, 1, PETITION_TEXT_KEY, 0, other, sizeof other, NULL,
                                        &error));
  CHECK(strlen(key) == 32 && strlen(other) == 32 && strcmp(key, other) != 0);
  CHECK_OK(petition_verdict_notice_text(verdict, 0, PETITION_TEXT_MESSAGE, PETITION_LANG_VI, text,
                                        sizeof text, NULL, &error));
  CHECK_CONTAINS(text, "GL-1");
  size_t parts = 0;
  CHECK_OK(petition_sms_parts(text, strlen(text), &parts, &error));
  CHECK(parts == 2);
  CHECK_OK(petition_verdict_notice_text(verdict, 0, PETITION_TEXT_SHORT, PETITION_LANG_VI, text,
                                        sizeof text, NULL, &error));
  CHECK_CONTAINS(text, "Phieu GL-1: de nghi dau moi tiep nhan cua so-tnmt xu ly.");
  CHECK_OK(petition_sms_parts(text, strlen(text), &parts, &error));
  CHECK(parts == 1);
  CHECK_TEXT_OUT(petition_verdict_notice_text, verdict, 1, PETITION_TEXT_SHORT, PETITION_LANG_EN);
  CHECK_TEXT_OUT(petition_verdict_notice_text, verdict, 1, PETITION_TEXT_MESSAGE, PETITION_LANG_EN);
  CHECK_STRUCT_OUT(petition_verdict_notice, petition_notice, verdict, 0);
  CHECK_FAILS(petition_verdict_notice(verdict, 2, &notice, &error), PETITION_E_INVALID_ARGUMENT,
              "index");
  CHECK_FAILS(petition_verdict_notice_text(verdict, 0, PETITION_TEXT_ID, 0, text, sizeof text, NULL,
                                           &error),
              PETITION_E_UNKNOWN_FLAG, "part");
  petition_verdict_free(verdict);
  petition_case_free(petition);
}

/* Art. 11.3: one rescheduling at most, with the clause, the reading and what is lawful. */
static void test_refusal(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  follow(engine, petition, kAppointed);
  follow(engine, petition, kRescheduled);
  petition_verdict *verdict = submit(engine, petition, kRescheduledAgain, PETITION_OUTCOME_REFUSED);
  petition_refusal refusal;
  petition_verdict_info info;
  char text[1000];
  refusal.struct_size = sizeof refusal;
  info.struct_size = sizeof info;
  CHECK_OK(petition_verdict_get(verdict, &info, &error));
  CHECK(info.refusal_count == 1 && info.appended == 0 && info.notice_count == 0);
  CHECK_OK(petition_verdict_refusal(verdict, 0, &refusal, &error));
  CHECK_NUMBER(refusal.code, PETITION_REFUSAL_TOO_MANY_PROMISES);
  CHECK(cites(engine, &refusal.basis, "11.3"));
  CHECK((refusal.basis.readings & (1u << 6)) != 0);
  CHECK(refusal.has_alternative == 1 && refusal.reserved == 0);
  CHECK_NUMBER(refusal.alternative_kind, PETITION_KIND_ANSWERED);
  CHECK_STRUCT_OUT(petition_verdict_refusal, petition_refusal, verdict, 0);
  CHECK_TEXT_OUT(petition_verdict_refusal_text, verdict, 0, PETITION_TEXT_REQUIREMENT,
                 PETITION_LANG_VI);
  CHECK_TEXT_OUT(petition_verdict_refusal_text, verdict, 0, PETITION_TEXT_LAWFUL, PETITION_LANG_EN);
  CHECK_TEXT_OUT(petition_verdict_refusal_text, verdict, 0, PETITION_TEXT_DETAIL, PETITION_LANG_VI);
  CHECK_FAILS(petition_verdict_refusal(verdict, 1, &refusal, &error), PETITION_E_INVALID_ARGUMENT,
              "index");
  CHECK_FAILS(petition_verdict_refusal_text(verdict, 0, PETITION_TEXT_KEY, 0, text, sizeof text,
                                            NULL, &error),
              PETITION_E_UNKNOWN_FLAG, "part");
  petition_verdict_free(verdict);
  petition_case_free(petition);
}

static void test_json(const petition_engine *engine) {
  petition_case *petition = forwarded_case(engine);
  petition_verdict *verdict = submit(engine, petition, kAppointed, PETITION_OUTCOME_ACCEPTED);
  char text[8000];
  CHECK_TEXT_OUT(petition_verdict_json, verdict, PETITION_LANG_VI);
  CHECK_OK(petition_verdict_json(verdict, PETITION_LANG_EN, text, sizeof text, NULL, &error));
  CHECK_CONTAINS(text,
                 "{\"case\":\"GL-1\",\"outcome\":\"accepted\","
                 "\"clauses\":[{\"id\":\"10.2.2\",\"citation\":\"Art. 10.2.2\",");
  CHECK_CONTAINS(text, kAppointed);
  CHECK_CONTAINS(text,
                 "\"state\":{\"position\":\"focal_point\",\"commitment\":\"appointed\","
                 "\"publication\":\"none\",\"holder\":\"so-tnmt\","
                 "\"recorded_at\":\"2021-04-05T10:00:00+07:00\"");
  CHECK_CONTAINS(text, "\"agreed\":\"2021-04-09T17:00:00+07:00\"");
  CHECK_FAILS(petition_verdict_json(verdict, 9, text, sizeof text, NULL, &error),
              PETITION_E_UNKNOWN_FLAG, "lang");
  petition_verdict_free(verdict);
  verdict = submit(engine, petition, kForwarded, PETITION_OUTCOME_DUPLICATE);
  CHECK_OK(petition_verdict_json(verdict, PETITION_LANG_EN, text, sizeof text, NULL, &error));
  CHECK_CONTAINS(text, "\"outcome\":\"duplicate\"");
  CHECK_CONTAINS(text, "\"events\":[],\"notices\":[],\"refusals\":[]");
  petition_verdict_free(verdict);
  petition_case_free(petition);
}

static void test_refusal_json(const petition_engine *engine) {
  petition_case *petition = new_case("GL-1");
  petition_verdict *verdict = submit(engine, petition, kForwarded, PETITION_OUTCOME_REFUSED);
  char text[8000];
  CHECK_OK(petition_verdict_json(verdict, PETITION_LANG_EN, text, sizeof text, NULL, &error));
  CHECK_CONTAINS(text, "\"refusals\":[{\"code\":\"wrong_position\",\"label\":");
  CHECK_CONTAINS(text,
                 "\"alternative\":{\"kind\":\"received\",\"role\":\"operator\","
                 "\"not_before\":null}");
  petition_verdict_free(verdict);
  petition_case_free(petition);
}

void test_verdict(void) {
  petition_engine *engine = new_engine();
  test_accepted(engine);
  test_notices(engine);
  test_refusal(engine);
  test_json(engine);
  test_refusal_json(engine);
  petition_engine_free(engine);
  petition_verdict_free(NULL);
}
