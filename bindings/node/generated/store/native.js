/**
 * The functions of the library, by their names without petition_.
 * Made of petition_store.h by bindings/generate; do not edit.
 */
import {
  constant, int32_t, int64_t, loaded, pointer, size_t, uint32_t,
} from '../../lib/library.js';

const declare = loaded('PETITION_STORE_LIBRARY', 'libpetition_store.so.0');

export const native = {
  store_init: declare('petition_store_init', 'int32_t', constant, size_t, pointer),
  store_open: declare(
    'petition_store_open', 'int32_t', constant, size_t, constant, pointer, pointer,
  ),
  store_free: declare('petition_store_free', 'void', pointer),
  store_get_count: declare('petition_store_get_count', 'int32_t', pointer, pointer, pointer),
  store_verify: declare('petition_store_verify', 'int32_t', pointer, pointer, pointer),
  store_submit: declare(
    'petition_store_submit', 'int32_t', pointer, constant, size_t, constant, size_t, int64_t,
    pointer, pointer,
  ),
  store_advance: declare(
    'petition_store_advance', 'int32_t', pointer, constant, size_t, int64_t, int64_t, pointer,
    pointer,
  ),
  store_append: declare(
    'petition_store_append', 'int32_t', pointer, constant, constant, pointer, pointer,
  ),
  store_sweep: declare('petition_store_sweep', 'int32_t', pointer, int64_t, pointer, pointer),
  store_failures_json: declare(
    'petition_store_failures_json', 'int32_t', constant, pointer, size_t, pointer, pointer,
  ),
  store_import: declare(
    'petition_store_import', 'int32_t', pointer, constant, size_t, pointer, pointer,
  ),
  store_erase: declare(
    'petition_store_erase', 'int32_t', pointer, constant, size_t, constant, size_t, uint32_t,
    pointer, pointer,
  ),
  store_load: declare(
    'petition_store_load', 'int32_t', pointer, constant, size_t, pointer, pointer,
  ),
  store_record_json: declare(
    'petition_store_record_json', 'int32_t', pointer, constant, size_t, pointer, size_t, pointer,
    pointer,
  ),
  store_due: declare('petition_store_due', 'int32_t', pointer, int64_t, size_t, pointer, pointer),
  store_find: declare(
    'petition_store_find', 'int32_t', pointer, int32_t, constant, size_t, int64_t, constant, size_t,
    size_t, pointer, pointer,
  ),
  store_find_case: declare(
    'petition_store_find_case', 'int32_t', pointer, constant, size_t, pointer, pointer,
  ),
  stored_cases_count: declare('petition_stored_cases_count', 'int32_t', constant, pointer, pointer),
  stored_cases_get: declare(
    'petition_stored_cases_get', 'int32_t', constant, size_t, pointer, pointer,
  ),
  stored_cases_text: declare(
    'petition_stored_cases_text', 'int32_t', constant, size_t, int32_t, pointer, size_t, pointer,
    pointer,
  ),
  stored_cases_free: declare('petition_stored_cases_free', 'void', pointer),
  store_claim: declare(
    'petition_store_claim', 'int32_t', pointer, int64_t, int64_t, size_t, constant, size_t, pointer,
    pointer,
  ),
  store_done: declare(
    'petition_store_done', 'int32_t', pointer, constant, size_t, constant, size_t, pointer, pointer,
  ),
  store_notice_text: declare(
    'petition_store_notice_text', 'int32_t', pointer, constant, size_t, int32_t, int32_t, pointer,
    size_t, pointer, pointer,
  ),
  store_claims_json: declare(
    'petition_store_claims_json', 'int32_t', pointer, constant, int32_t, pointer, size_t, pointer,
    pointer,
  ),
  claims_count: declare('petition_claims_count', 'int32_t', constant, pointer, pointer),
  claims_get: declare('petition_claims_get', 'int32_t', constant, size_t, pointer, pointer),
  claims_case_id: declare(
    'petition_claims_case_id', 'int32_t', constant, size_t, pointer, size_t, pointer, pointer,
  ),
  claims_free: declare('petition_claims_free', 'void', pointer),
};
