package org.daylight.stopwatch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Open cases of all departments, at every step between acceptance and completion, some of them near their limit or past it; made up by statements. */
final class OpenCases {
    private static final long FIRST_ID = 1_000_000_000L;
    private static final String NOW = "cast(current_timestamp as timestamptz)";
    /** Where the n-th case is; every department in turn, every step in turn. */
    private static final String PLACES = """
            create table if not exists stopwatch_place as
                select d.place, d.places, d.department, s.step, s.state, s.code, s.kind, s.role
                from (select row_number() over (order by department_code) - 1 as place, count(*) over () as places, department_code as department
                    from (select distinct department_code from item i join item_version v on v.item_code = i.code and v.state = 'PUBLISHED') known) d
                cross join (values (0, 'ACCEPTED', 'handle', 'HANDLE', 'handler'), (1, 'HANDLED', 'review', 'REVIEW', 'reviewer'),
                    (2, 'REVIEWED', 'decide', 'DECIDE', 'approver'), (3, 'DECIDED', 'close', 'CLOSE', 'window-clerk')) s (step, state, code, kind, role)""";
    private static final String NUMBERED = " cross join generate_series(%d, %d) n join stopwatch_place p on p.place = n %% p.places and p.step = n / p.places %% 4 where model.case_number = '%s'";
    private static final String OF_MODEL = " cross join generate_series(%d, %d) n where model.case_id = (select id from approval_case where case_number = '%s')";
    private final Connection connection;
    private int count;

    OpenCases(Connection connection) {
        this.connection = connection;
    }

    /** There are so many of them, copies of the model with its limits and the event of its acceptance; those of an earlier call stay. */
    void load(String model, int wanted) throws SQLException {
        long began = System.nanoTime();
        Copies copies = new Copies(connection);
        String id = FIRST_ID + " + n";
        execute(PLACES);
        String due = NOW + " + interval '1 hour' * (n % 400 - 8)";
        String warn = NOW + " + interval '1 hour' * (n % 400 - 32)";
        Map<String, String> changed = new java.util.HashMap<>(Map.of("id", id, "case_number", "'OPEN-' || lpad(n::text, 7, '0')",
                "subject", "'办理中的事项（' || n || '）'", "registered_at", NOW + " - interval '1 hour' * (n % 480)", "due_at", due, "warn_at", warn));
        changed.putAll(Map.of("department_code", "p.department", "step_department", "p.department", "state", "p.state", "step_code", "p.code",
                "step_kind", "p.kind", "step_role", "p.role", "step_barred", "null", "stopped_at", "case when p.step = 3 then " + NOW + " end"));
        copies.cases(changed, NUMBERED.formatted(count, wanted - 1, model), FIRST_ID + count, "light_at(stopped_at, suspended_at, warn_at, due_at, " + NOW + ")");
        copies.copy("countdown", Map.of("id", FIRST_ID + " + 10 * n + row_number() over (partition by n)", "case_id", id), "countdown model" + OF_MODEL.formatted(count, wanted - 1, model));
        copies.copy("case_event", Map.of("id", "", "tx", "", "case_id", id), "case_event model" + OF_MODEL.formatted(count, wanted - 1, model) + " and model.type = 'ACCEPTED'");
        count = wanted;
        execute("vacuum analyze approval_case, case_light, countdown, case_event");
        Stopwatch.say("Open cases: %,d, loaded in %.0f s".formatted(wanted, (System.nanoTime() - began) / 1e9));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
