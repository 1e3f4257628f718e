package org.daylight.supervision.control;

import java.time.Instant;
import java.util.List;
import org.daylight.CaseGround;
import org.daylight.RealDatabase;
import org.daylight.cases.CaseNews;
import org.daylight.profiles.ProfilesInForce;

/** Detectors on the real database of the demo district. */
final class DetectorGround {
    final CaseGround ground = new CaseGround();
    final RealDatabase database = ground.database;
    private int heard;


    /** The detector of acts hears of every act since the last time; in the product it does so in the transaction of the act. */
    void hear() {
        List<CaseNews> news = ground.news();
        news.subList(heard, news.size()).forEach(this::hear);
        heard = news.size();
    }

    void hear(CaseNews news) {
        ground.run(() -> ground.wiring.door(NewsDetector.class).heard(news));
    }

    void look(Class<? extends TimedDetector> detector, String at) {
        ground.wiring.at(at);
        ground.run(() -> ground.wiring.door(detector).look(Instant.parse(at)));
    }

    /** Subject keys of signals of the rule, in the order in which they were raised. */
    List<String> raised(String rule) {
        return database.values("select subject_key from supervision_signal where rule_code = ? order by id", rule);
    }

    String fact(String rule, String name) {
        return database.values("select facts ->> ? from supervision_signal where rule_code = ? order by id desc limit 1", name, rule).get(0);
    }

    List<String> persons(String rule) {
        return database.values("select person from supervision_signal where rule_code = ? order by id", rule);
    }

    long caseId() {
        return Long.parseLong(database.values("select id from approval_case where case_number = ?", ground.number).get(0));
    }

    /** The department follows this profile from its first day on. */
    void follow(String department, String profile) {
        ProfilesInForce inForce = ground.wiring.door(ProfilesInForce.class);
        database.run("insert into profile_activation (version_id, department_code, effective_from, state, asked_by, asked_at, reason, decided_by, decided_at) "
                + "select id, ?, '2020-01-01', 'APPROVED', 'admin', '2020-01-01', '试行', 'supervisor', '2020-01-01' from profile_version where profile_code = ? and version = 1",
                department, profile);
        database.run("update approval_case set profile_version_id = (select id from profile_version where profile_code = ? and version = 1) where department_code = ? and "
                + "profile_version_id is not null", profile, department);
        inForce.forget(null);
    }

    /** The department follows a further version of the district's profile with this value from its first day on; once for each value, all its cases with it. */
    void set(String parameter, String value) {
        ProfilesInForce inForce = ground.wiring.door(ProfilesInForce.class);
        database.run("insert into profile_version (profile_code, version, state, content, drafted_by, drafted_at, changed_by, changed_at) "
                + "select profile_code, version + 1, 'FIXED', jsonb_set(content, '{parameters}', (select jsonb_agg(case when p ->> 'code' = ? then p || jsonb_build_object('value', cast(? as text)) "
                + "else p end) from jsonb_array_elements(content -> 'parameters') p)), 'admin', drafted_at, 'admin', changed_at from profile_version where profile_code = 'DISTRICT-000' "
                + "order by version desc limit 1", parameter, value);
        database.run("delete from profile_activation where department_code = 'ZJ'");
        database.run("insert into profile_activation (version_id, department_code, effective_from, state, asked_by, asked_at, reason, decided_by, decided_at) "
                + "select id, 'ZJ', '2020-01-01', 'APPROVED', 'admin', '2020-01-01', '试行', 'supervisor', '2020-01-01' from profile_version where profile_code = 'DISTRICT-000' "
                + "order by version desc limit 1");
        database.run("update approval_case set profile_version_id = (select max(id) from profile_version where profile_code = 'DISTRICT-000') where department_code = 'ZJ'");
        inForce.forget(null);
    }

    /** A case that a department's system reported. @param closed null: open */
    long reported(String number, String opened, String due, String closed) {
        database.run("insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at, due_at, closed_at, stopped_at) "
                + "values (nextval('case_id_seq'), 1, ?, 'REPORTED', 'legacy', 'ZJ', '报送件', 'UNKNOWN', 'REPORTED', cast(? as timestamptz), cast(? as timestamptz), "
                + "cast(? as timestamptz), cast(? as timestamptz))", number, opened, due, closed, closed);
        return Long.parseLong(database.values("select id from approval_case where case_number = ?", number).get(0));
    }

    void event(long caseId, String type, String name, String at, String recordedAt, String source, String payload) {
        database.run("insert into case_event (case_id, type, name, event_at, recorded_at, source, actor, payload) values (?, ?, ?, cast(? as timestamptz), "
                + "cast(? as timestamptz), ?, 'handler', cast(? as jsonb))", caseId, type, name, at, recordedAt, source, payload);
    }
}
