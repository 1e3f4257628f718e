package org.daylight.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Problem;
import org.daylight.organisation.FilingAct;
import org.daylight.organisation.FilingKind;
import org.daylight.organisation.FilingState;

/** Kinds of filings, filings and their steps, one at a time. */
@ApplicationScoped
public class FilingRepository {
    private static final String KIND = """
            select k.code, k.name_zh, k.name_en, k.article, k.filers, cast(k.fields as text), cast(k.chain as text) as chain, k.limit_days, k.attachment \
            from filing_kind k""";
    private static final String ONE = """
            select f.id, f.revision, f.number, f.kind, f.department_code, f.title, cast(f.fields as text), f.attachment_sha256, f.state, f.stage, \
            f.due_on, f.filed_by, f.filed_at from filing f where f.id = ?1""";
    private static final String NEXT_SERIAL = """
            insert into filing_serial (kind, year, last) values (?1, ?2, 1) \
            on conflict (kind, year) do update set last = filing_serial.last + 1 returning last""";
    private static final String NEW = """
            insert into filing (number, kind, department_code, title, fields, attachment_sha256, state, stage, waiting_for, due_on, filed_by, filed_at) \
            values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6, 'OPEN', 0, ?7, ?8, ?9, ?10) returning id""";
    private static final String MOVED = """
            update filing set state = ?3, stage = ?4, waiting_for = ?5, due_on = cast(?6 as date), decided_at = cast(?7 as timestamptz), \
            revision = revision + 1 where id = ?1 and revision = ?2""";
    private static final String REWRITTEN = """
            update filing set title = ?2, fields = cast(?3 as jsonb), attachment_sha256 = ?4 where id = ?1""";
    private static final String STEP = """
            insert into filing_step (filing_id, stage, act, actor, department_code, at, opinion, document_no, fields) \
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as jsonb))""";

    @PersistenceContext
    EntityManager em;

    /** In the order in which they are offered. */
    public List<FilingKind> kinds() {
        return Sql.of(em::createNativeQuery, KIND + " order by k.position").rows().map(FilingRepository::kind).toList();
    }

    /** {@code filing.unknown-kind} (404). */
    public FilingKind kind(String code) {
        return Sql.of(em::createNativeQuery, KIND + " where k.code = ?1", code == null ? "" : code).row().map(FilingRepository::kind)
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "filing.unknown-kind", null));
    }

    public Optional<Filing> byId(long id) {
        return Sql.of(em::createNativeQuery, ONE, id).row().map(this::filing);
    }

    /** Its id. */
    public long add(FilingKind kind, String department, String title, Map<String, String> fields, String attachment, LocalDate dueOn,
                    String by, Instant at, int year) {
        int serial = (int) Sql.of(em::createNativeQuery, NEXT_SERIAL, kind.code(), year).count();
        String number = "%s-%d-%04d".formatted(kind.code().replace('_', '-'), year, serial);
        return Sql.of(em::createNativeQuery, NEW, number, kind.code(), department, title, FilingJson.text(fields), attachment, kind.chain().get(0).role(), dueOn, by, at)
                .count();
    }

    /** {@code organisation.stale} (409) where somebody else was first. */
    public void move(Filing filing, long revision, FilingState state, int stage, LocalDate dueOn, Instant decidedAt) {
        String waitingFor = state == FilingState.OPEN ? filing.kind().chain().get(stage).role() : null;
        if (Sql.of(em::createNativeQuery, MOVED, filing.id(), revision, state, stage, waitingFor, dueOn, decidedAt).run() == 0) {
            throw new Problem(Problem.Kind.CONFLICT, "organisation.stale", null);
        }
    }

    public void rewrite(long id, String title, Map<String, String> fields, String attachment) {
        Sql.of(em::createNativeQuery, REWRITTEN, id, title, FilingJson.text(fields), attachment).run();
    }

    /** @param fields as they were filed; null where nothing was */
    public void step(long id, int stage, FilingAct act, Actor actor, Instant at, String opinion, String documentNo, Map<String, String> fields) {
        Sql.of(em::createNativeQuery, STEP, id, stage, act, actor.username(), actor.departmentCode(), at, opinion, documentNo, fields == null ? null : FilingJson.text(fields))
                .run();
    }

    /** Whether the person agreed to it at another step since it was filed or filed again: nobody agrees twice. */
    public boolean hasAgreedElsewhere(Filing filing, String username) {
        return Sql.of(em::createNativeQuery, """
                select 1 from filing_step p where p.filing_id = ?1 and p.act = 'AGREED' and p.actor = ?2 and p.stage <> ?3 and p.id > coalesce(\
                (select max(r.id) from filing_step r where r.filing_id = ?1 and r.act = 'RESUBMITTED'), 0)""", filing.id(), username, filing.stage()).exists();
    }

    /** Named by those who agreed since it was filed or filed again, in order. */
    public List<String> documents(long id) {
        return Sql.of(em::createNativeQuery, """
                select s.document_no from filing_step s where s.filing_id = ?1 and s.act = 'AGREED' and s.document_no is not null and s.id > coalesce(\
                (select max(r.id) from filing_step r where r.filing_id = ?1 and r.act = 'RESUBMITTED'), 0) order by s.id""", id).values().stream()
                .map(Object::toString).toList();
    }

    private Filing filing(Columns c) {
        return new Filing(c.number(), c.number(), c.text(), kind(c.text()), c.text(), c.text(), FilingJson.fields(c.text()), c.text(),
                c.constant(FilingState.class), c.count(), c.day(), c.text(), c.instant());
    }

    private static FilingKind kind(Columns c) {
        return new FilingKind(c.text(), c.text(), c.text(), c.text(), List.of(c.text().split(" ")), FilingJson.kindFields(c.text()),
                FilingJson.chain(c.text()), c.count(), c.constant(FilingKind.Attachment.class));
    }
}
