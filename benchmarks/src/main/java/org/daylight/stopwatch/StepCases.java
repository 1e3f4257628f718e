package org.daylight.stopwatch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Cases that wait for their first step: one is registered and accepted at the window, the others are copies of it with its limits and events. */
final class StepCases {
    /** An item whose flow has three steps of three persons, each with a limit of its own, between acceptance and decision, where no document is printed. */
    private static final String ITEM = "STEP-000001";
    private static final String FLOW = """
            [{"code": "accept", "nameZh": "受理", "nameEn": "Acceptance", "kind": "ACCEPT", "post": "window-clerk"},
             {"code": "handle", "nameZh": "承办", "nameEn": "Handling", "kind": "HANDLE", "post": "handler", "limit": 5},
             {"code": "review", "nameZh": "审核", "nameEn": "Review", "kind": "REVIEW", "post": "reviewer", "limit": 3},
             {"code": "second", "nameZh": "复核", "nameEn": "Second review", "kind": "REVIEW", "post": "approver", "limit": 3},
             {"code": "decide", "nameZh": "批准", "nameEn": "Decision", "kind": "DECIDE", "post": "approver", "limit": 2},
             {"code": "close", "nameZh": "办结", "nameEn": "Completion", "kind": "CLOSE", "post": "window-clerk"}]""";
    private static final String ITEM_ROWS = """
            insert into item (code, code_scheme, department_code, power_type, kind, entry_class, business_owner, system_keeper, operator)
                select '%1$s', 'LOCAL', i.department_code, i.power_type, i.kind, i.entry_class, i.business_owner, i.system_keeper, i.operator
                from item i join item_version v on v.item_code = i.code where v.id = 10 on conflict do nothing;
            insert into item_version (id, item_code, version, name_zh, name_en, handling_type, statutory_limit, promised_limit,
                effective_from, content, state, change, drafted_by, drafted_at, submitted_at, published_by, published_at)
                select 9000000, '%1$s', 1, '步骤计时事项', 'Item of the stopwatch', v.handling_type, 20, 15, date '2026-01-01', jsonb_set(v.content, '{steps}', cast('%2$s' as jsonb)),
                    'PUBLISHED', 'SET', 'itemadmin', timestamptz '2025-12-01', timestamptz '2025-12-05', 'legaloffice', timestamptz '2025-12-20'
                from item_version v where v.id = 10 on conflict do nothing""";
    private static final String LEFT = """
            select count(*) filter (where steps = 3), coalesce(sum(steps), 0), (select count(*) from audit_entry a
                where a.subject like '%1$s-%%' and a.outcome = 'DONE' and a.action in ('CaseHandling.handle', 'CaseHandling.review'))
            from (select e.case_id, count(*) as steps from case_event e join approval_case c on c.id = e.case_id
                where c.case_number like '%1$s-%%' and e.type in ('HANDLED', 'REVIEWED') group by 1) of_a_case""";
    private final Connection connection;

    StepCases(Connection connection) {
        this.connection = connection;
    }

    /** Number of a case that was registered and accepted at the window and waits for its first step. */
    String model(Doors doors) throws SQLException, IOException, InterruptedException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(ITEM_ROWS.formatted(ITEM, FLOW));
        }
        return doors.ask("accepted?item=" + ITEM);
    }

    /** Cases {@code PREFIX-000000} and on, with ids from {@code firstId}; each as the model is now. */
    void copy(String model, String prefix, long firstId, int count) throws SQLException {
        Copies copies = new Copies(connection);
        String number = "'" + prefix + "-' || lpad(n::text, 6, '0')";
        String id = firstId + " + n";
        String times = " cross join generate_series(0, " + (count - 1) + ") n where model.";
        String which = "(select id from approval_case where case_number = '" + model + "')";
        copies.copy("approval_case", Map.of("id", id, "case_number", number), "approval_case model" + times + "id = " + which);
        copies.copy("countdown", Map.of("id", "nextval('countdown_id_seq')", "case_id", id), "countdown model" + times + "case_id = " + which);
        copies.copy("case_event", Map.of("id", "", "tx", "", "case_id", id), "case_event model" + times + "case_id = " + which);
    }

    void analyze() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /**
     * What steps have left behind.
     *
     * @param whole  cases with exactly three step events
     * @param events step events
     * @param audits lines of success in the audit trail
     */
    record Left(long whole, long events, long audits) {
    }

    Left left(String prefix) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LEFT.formatted(prefix)); ResultSet row = statement.executeQuery()) {
            row.next();
            return new Left(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }
}
