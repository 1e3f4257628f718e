package org.daylight.audit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.daylight.RealDatabase;
import org.daylight.audit.Outcome;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

@Article("OPS-05")
class AuditRepositoryTest {
    private static final Instant AT = Instant.parse("2026-11-21T08:00:00Z");
    private final RealDatabase database = RealDatabase.create();
    private final AuditRepository repository = new AuditRepository(database.source());

    @Test
    void each_outcome_leaves_its_line() {
        repository.add(new AuditEntry(AT, "zhang", "CaseHandling.accept", "A-1", Outcome.DONE, null, false));
        repository.add(new AuditEntry(AT, "li", "CaseHandling.accept", "A-1", Outcome.REFUSED, "case.stale-version", false));
        repository.add(new AuditEntry(AT, "anonymous", "CaseHandling.accept", null, Outcome.FAILED, "3f2a", false));

        assertThat(database.values("select actor, outcome, subject, problem from audit_entry order by id")).containsExactly(
                "zhang", "DONE", "A-1", null, "li", "REFUSED", "A-1", "case.stale-version", "anonymous", "FAILED", null, "3f2a");
    }

    @Test
    void a_text_that_is_too_long_is_cut_and_does_not_fail() {
        repository.add(new AuditEntry(AT, "z".repeat(300), "a".repeat(300), "s".repeat(300), Outcome.REFUSED, "p".repeat(300), false));

        assertThat(database.values("select length(actor), length(action), length(subject), length(problem) from audit_entry"))
                .containsExactly("255", "80", "120", "80");
    }

    @Test
    void no_line_can_be_changed_or_taken_away() {
        repository.add(new AuditEntry(AT, "zhang", "CaseHandling.accept", "A-1", Outcome.DONE, null, false));

        assertThatThrownBy(() -> database.run("update audit_entry set actor = 'li'")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.run("delete from audit_entry")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.run("truncate audit_entry")).hasMessageContaining("append-only");
    }
}
