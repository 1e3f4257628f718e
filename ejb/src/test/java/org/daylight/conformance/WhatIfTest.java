package org.daylight.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.daylight.CaseGround;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Article({"MON-25", "MON-16"})
class WhatIfTest {
    private static final String COPY = """
            with copied as (insert into approval_case (id, version, case_number, origin, source, department_code, item_version_id, subject, channel, state, registered_at, accepted_at,
                    profile_version_id, due_at, stopped_at)
                select nextval('case_id_seq'), 1, case_number || '-' || cast(? as text), origin, source, department_code, item_version_id, subject, channel, state, registered_at, accepted_at,
                    profile_version_id, due_at, due_at from approval_case where case_number = ? returning id)
            insert into countdown (id, case_id, kind, ref, budget, extended, warning_left, started_on, warn_at, due_at, stopped_at, calendar_version, provisional)
            select nextval('countdown_id_seq'), copied.id, k.kind, k.ref, k.budget, k.extended, k.warning_left, k.started_on, k.warn_at, k.due_at,
                (select p.due_at from countdown p where p.case_id = k.case_id and p.kind = 'PROMISED') + cast(? as interval), k.calendar_version, k.provisional
            from copied, countdown k join approval_case c on c.id = k.case_id where c.case_number = ? and k.kind in ('PROMISED', 'STATUTORY')""";
    private static final int PROMISE = 5;
    private final CaseGround ground = new CaseGround();
    private final WhatIf whatIf = ground.wiring.door(WhatIf.class);

    /** Five working days from Monday 2026-03-02, to the end of Monday the 9th, warning from Friday the 6th. One ended an hour before the end of its last day, one a day earlier, one four days earlier, one an hour too late; the first runs on. */
    @BeforeEach
    void cases_that_ended_at_their_own_time() {
        ground.accept();
        ground.database.run("update countdown set budget = 5, started_on = '2026-03-02', warn_at = '2026-03-05T16:00:00Z', due_at = '2026-03-09T16:00:00Z' where kind = 'PROMISED'");
        List.of("-1 hour", "-25 hours", "-97 hours", "1 hour").forEach(end -> ground.database.run(COPY, end, ground.number, end, ground.number));
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
    }

    @Test
    @Article({"SIG-02", "SIG-04"})
    void the_profile_in_force_gives_exactly_what_was() {
        long inForce = Long.parseLong(ground.database.values("select max(profile_version_id) from approval_case").get(0));
        long run = replayed(new AskWhatIf(all(), inForce, null));
        assertThat(whatIf.report(run)).returns(RunState.DONE, WhatIfReport::state).returns(5L, WhatIfReport::done).returns(0L, WhatIfReport::changed);
        assertThat(replayed(new AskWhatIf(all(), null, PROMISE))).satisfies(same -> assertThat(whatIf.report(same).changed()).isZero());
        WhatIfReport.Sum sum = whatIf.sums(run).get(0);
        assertThat(sum).returns(5L, WhatIfReport.Sum::cases).returns(1L, WhatIfReport.Sum::wasOverdue).returns(1L, WhatIfReport.Sum::overdue).returns(sum.wasCards(), WhatIfReport.Sum::cards)
                .returns(sum.wasWarned(), WhatIfReport.Sum::warned);
    }

    @Test
    void a_promise_that_is_a_day_shorter_turns_the_cases_that_ended_after_friday() {
        long run = replayed(new AskWhatIf(all(), null, PROMISE - 1));
        WhatIfReport.Sum sum = whatIf.sums(run).get(0);
        assertThat(sum).returns(1L, WhatIfReport.Sum::wasOverdue).returns(3L, WhatIfReport.Sum::overdue).returns(3L, WhatIfReport.Sum::wasWarned).returns(4L, WhatIfReport.Sum::warned);
        List<WhatIfReport.Line> lines = whatIf.cases(run, PageRequest.first(10)).rows();
        assertThat(lines).as("each of the five has another last day").hasSize(5).allMatch(line -> line.dueAt().isBefore(line.wasDueAt()));
        assertThat(lines).filteredOn(line -> !line.wasLight().equals(line.light())).extracting(WhatIfReport.Line::wasLight, WhatIfReport.Line::light)
                .containsExactlyInAnyOrder(tuple("WARNING", "OVERDUE"), tuple("WARNING", "OVERDUE"), tuple("NORMAL", "WARNING"));
        assertThat(lines).filteredOn(line -> line.caseNumber().endsWith("--1 hour")).singleElement().satisfies(line -> assertThat(line.signals()).contains("LT-OVERDUE").isNotEqualTo(line.wasSignals()));
        assertThat(ground.database.values("select count(*) from supervision_signal").get(0)).as("nothing is written to the ledger").isEqualTo("0");
    }

    @Test
    void a_draft_that_warns_earlier_is_tried_before_it_is_in_force() {
        String before = ground.database.values("select cast(max(profile_version_id) as text) from approval_case").get(0);
        ground.database.run("insert into profile_version overriding system value select (r).* from (select jsonb_populate_record(p, jsonb_build_object('id', 4711, 'version', 99, 'state', 'DRAFT', 'content',"
                + " jsonb_set(p.content, '{warnings}', '[{\"clock\": \"PROMISED\", \"unit\": \"WORKING_DAYS\", \"remaining\": 3, \"article\": \"x\"}]'))) as r from profile_version p where p.id = cast(? as bigint)) x",
                before);
        long run = replayed(new AskWhatIf(all(), 4711L, null));
        WhatIfReport.Sum sum = whatIf.sums(run).get(0);
        assertThat(sum.warned()).isGreaterThan(sum.wasWarned());
        assertThat(sum.overdue()).isEqualTo(sum.wasOverdue());
    }

    @Test
    void what_cannot_be_replayed_is_refused() {
        assertThatThrownBy(() -> replayed(new AskWhatIf(all(), null, null))).hasMessageStartingWith("what-if.nothing");
        assertThatThrownBy(() -> replayed(new AskWhatIf(all(), null, 0))).hasMessageStartingWith("what-if.bad-limit");
        assertThatThrownBy(() -> replayed(new AskWhatIf(new LogSelection(null, null, null, null, null), null, 3))).hasMessageStartingWith("what-if.needs-item");
        assertThatThrownBy(() -> replayed(new AskWhatIf(all(), -1L, null))).hasMessageStartingWith("profile.unknown");
    }

    private static LogSelection all() {
        return new LogSelection(null, null, CaseGround.ITEM, null, null);
    }

    private long replayed(AskWhatIf asked) {
        long run = ground.in(() -> whatIf.begin(asked));
        whatIf.work(run);
        return run;
    }
}
