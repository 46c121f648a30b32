// A regulation as JSON: what a host needs to build its forms and to cite clauses.
#include "json/parts.h"
#include "petition/json.h"

namespace petition {
inline namespace v0 {
namespace {

using text::JsonLine;

void put_limits(JsonLine& out, const std::vector<std::pair<Position, Limit>>& limits, Lang lang) {
  out.put_list("limits", limits, [&](const std::pair<Position, Limit>& of) {
    out.object([&] {
      out.put("position", of.first);
      out.put("limit", of.second.text(lang));
    });
  });
}

/// What is asked of a petition, and of the petitioner.
void put_intake(JsonLine& out, const Profile& p, Lang lang) {
  const auto text = [&](const std::string& of) { out.value(of); };
  out.put_list("languages", p.languages, text);
  out.put_list("contact", p.contact,
               [&](const std::vector<std::string>& one_of) { out.list(one_of, text); });
  out.put_list("exclusions", p.exclusions, [&](const Exclusion& e) {
    out.object([&] {
      out.put("id", e.id);
      out.put("label", e.label.in(lang));
    });
  });
  out.put_or_null("intake_hours", p.intake_hours.in(lang));
  out.put_list("intake_windows", p.intake_windows, text);
  out.put("hides_identity", p.hides_identity);
}

void put_early_warning(JsonLine& out, const EarlyWarning& warning, Lang lang) {
  if (!warning) return out.put_null("early_warning");
  out.put_object("early_warning", [&] {
    out.put_or_null("lead", warning.lead ? warning.lead.text(lang) : "");
    if (warning.percent != 0) out.put("percent", warning.percent);
    else out.put_null("percent");
  });
}

void put_notices(JsonLine& out, const Profile& p, Lang lang) {
  out.put_list("notices", p.notices, [&](const NoticeTemplate& n) {
    out.object([&] {
      out.put("kind", n.kind);
      out.put("text", n.text.in(lang));
    });
  });
}

void put_lists(JsonLine& out, const Profile& p, Lang lang) {
  out.put_list("channels", p.channels, [&](const Channel& c) {
    out.object([&] {
      out.put("id", c.id);
      out.put("group", c.group);
      out.put("label", c.label.in(lang));
    });
  });
  out.put_list("topics", p.topics, [&](const Topic& t) {
    out.object([&] {
      out.put("id", t.id);
      out.put("label", t.label.in(lang));
      out.put_or_null("unit", t.unit);
      put_limits(out, t.limits, lang);
    });
  });
  out.put_list("ratings", p.ratings, [&](const Rating& r) {
    out.object([&] {
      out.put("id", r.id);
      out.put("needs_reason", r.needs_reason);
      out.put("satisfied", r.satisfied);
      out.put("dissatisfied", r.dissatisfied);
      out.put("label", r.label.in(lang));
    });
  });
}

void put_levels(JsonLine& out, const Profile& p, Lang lang) {
  out.put_list("levels", p.levels, [&](const Level& level) {
    out.object([&] {
      out.put("position", level.position);
      out.put_or_null("limit", level.limit ? level.limit.text(lang) : "");
      out.put("clock", level.clock);
      const bool last = level.on_silence == Position::none;
      out.put_or_null("on_silence", last ? "" : name(level.on_silence));
    });
  });
}

void put_classes(JsonLine& out, const Profile& p, Lang lang) {
  out.put_list("classes", p.classes, [&](const CaseClass& c) {
    out.object([&] {
      out.put("id", c.id);
      out.put("label", c.label.in(lang));
      out.put_or_null("when", c.when ? name(*c.when) : "");
      put_limits(out, c.limits, lang);
    });
  });
}

void put_units(JsonLine& out, const Profile& p, Lang lang) {
  out.put_list("units", p.units, [&](const Unit& unit) {
    out.object([&] {
      out.put("id", unit.id);
      out.put("label", unit.label.in(lang));
      out.put_or_null("valid_from", unit.valid_from ? format_date(*unit.valid_from) : "");
      out.put_or_null("valid_until", unit.valid_until ? format_date(*unit.valid_until) : "");
      out.put_or_null("successor", unit.successors.empty() ? "" : unit.successors.front());
      out.put_list("successors", unit.successors, [&](const std::string& id) { out.value(id); });
      out.put_or_null("head", unit.head_title.in(lang));
    });
  });
}

/// What is to be known of keys: those left unset, those to look at.
template <class Of>
void put_keys(JsonLine& out, std::string_view name, const std::vector<Of>& keys, Lang lang) {
  out.put_list(name, keys, [&](const Of& of) {
    out.object([&] {
      out.put("key", of.key);
      out.put("text", of.text.in(lang));
    });
  });
}

void put_clauses(JsonLine& out, const Regulation& regulation, Lang lang) {
  out.put_list("clauses", regulation.clauses(), [&](const Clause& clause) {
    out.object([&] {
      out.put("id", clause.id);
      out.put("citation", clause.citation(lang));
      out.put("title", clause.title.in(lang));
      out.put_list("marks", words<Mark>(), [&](const Word<Mark>& word) {
        if (clause.has(word.value)) out.value(word.name);
      });
    });
  });
}

void write_reading(JsonLine& out, const ReadingTaken& reading, Lang lang) {
  out.object([&] {
    out.put("id", reading.id);
    out.put("key", reading.key);
    out.put("clauses", reading.clauses);
    out.put("point", lang == Lang::vi ? reading.vi : reading.en);
    out.put("chosen", reading.choices[reading.chosen].value);
    out.put_or_null("limit", reading.limit);
    out.put_list("choices", reading.choices, [&](const Choice& c) {
      out.object([&] {
        out.put("value", c.value);
        out.put("text", lang == Lang::vi ? c.vi : c.en);
      });
    });
  });
}

void put_identity(JsonLine& out, const Regulation& regulation, Lang lang) {
  const Profile& p = regulation.profile();
  out.put("id", p.id);
  out.put("version", p.version);
  out.put("hash", regulation.content_hash());
  out.put("title", p.title.in(lang));
  out.put("authority", p.authority.in(lang));
  out.put("instrument", p.instrument);
  out.put("valid_from", format_date(p.valid_from));
  out.put_or_null("valid_until", p.valid_until ? format_date(*p.valid_until) : "");
  out.put("calendar", p.calendar);
  out.put("sms_brand", p.sms_brand);
}

}  // namespace

std::string to_json(const Regulation& regulation, Lang lang) {
  JsonLine out;
  out.object([&] {
    put_identity(out, regulation, lang);
    put_lists(out, regulation.profile(), lang);
    put_intake(out, regulation.profile(), lang);
    put_early_warning(out, regulation.profile().early_warning, lang);
    put_levels(out, regulation.profile(), lang);
    put_classes(out, regulation.profile(), lang);
    put_units(out, regulation.profile(), lang);
    out.put_list("reports", regulation.profile().reports,
                 [&](Period period) { out.value(period); });
    out.put_list("report_recipients", regulation.profile().report_recipients,
                 [&](const Text& who) { out.value(who.in(lang)); });
    put_notices(out, regulation.profile(), lang);
    put_keys(out, "unset", regulation.profile().unset, lang);
    put_keys(out, "remarks", regulation.profile().remarks, lang);
    put_clauses(out, regulation, lang);
    out.put_list("readings", regulation.readings(),
                 [&](const ReadingTaken& reading) { write_reading(out, reading, lang); });
  });
  return std::move(out).take();
}

namespace {

template <class E>
void put_words(JsonLine& out, std::string_view key, const std::vector<E>& words) {
  out.put_list(key, words, [&](E word) { out.value(word); });
}

}  // namespace

std::string decided_to_json(const Regulation& regulation) {
  const std::vector<Decided> index = decided_by(regulation);
  JsonLine out;
  out.list([&] {
    for (std::size_t i = 0; i < index.size(); ++i)
      out.object([&] {
        out.put("clause", regulation.clauses()[i].id);
        put_words(out, "events", index[i].events);
        put_words(out, "refusals", index[i].refusals);
        put_words(out, "obligations", index[i].obligations);
        put_words(out, "oversight", index[i].oversight);
      });
  });
  return std::move(out).take();
}

}  // namespace v0
}  // namespace petition
