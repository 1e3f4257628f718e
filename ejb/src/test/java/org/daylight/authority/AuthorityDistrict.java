package org.daylight.authority;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Roles;

/** Two departments with a head each, a centre, and items of which the tests say how many. */
final class AuthorityDistrict {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Set<Right> ALL = Set.of(Right.values());
    static final byte[] SCAN = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8);

    final RealDatabase database = RealDatabase.create();
    final Wiring wiring = new Wiring(database);
    final EntityManager em = wiring.em();

    AuthorityDistrict() {
        database.run("""
                insert into department (code, name_zh, name_en, credit_code) values ('D1', '住建局', 'Housing', '1122998801990101X2'),
                ('D2', '市监局', 'Market', '11229988019902020G'), ('C', '政务中心', 'Centre', '112299880199040427')""");
        database.run("""
                insert into staff (username, name_zh, name_en, department_code, active_from) values ('head1', '甲', 'A', 'D1', '2020-01-01'),
                ('head2', '乙', 'B', 'D2', '2020-01-01'), ('clerk1', '丁', 'D', 'D1', '2020-01-01'), ('clerk2', '戊', 'E', 'D2', '2020-01-01'),
                ('centre', '丙', 'C', 'C', '2020-01-01')""");
        database.run("""
                insert into training_record (username, course, hours, passed_on, trainer, recorded_by, recorded_at)
                select username, '上岗', 8, active_from, '中心', 'centre', '2020-01-01T00:00:00Z' from staff""");
        database.run("""
                insert into hall (code, kind, name_zh, name_en, organ_code, consent_document, consent_on, active_from) values
                ('MAIN', 'MAIN', '大厅', 'Hall', 'C', null, null, '2020-01-01'), ('KF', 'BRANCH', '分大厅', 'Branch', 'C', '区函1', '2020-01-01', '2020-01-01')""");
        database.run("""
                insert into service_window (code, hall_code, number, name_zh, name_en, department_code, active_from) values
                ('MAIN-1', 'MAIN', 1, '一号', 'One', 'D1', '2020-01-01'), ('MAIN-2', 'MAIN', 2, '二号', 'Two', 'D2', '2020-01-01'),
                ('KF-1', 'KF', 1, '分一号', 'Branch one', 'D1', '2020-01-01')""");
        wiring.at("2026-03-02T01:00:00Z");
    }

    void seat(String username, String windowCode) {
        database.run("update staff set window_code = ? where username = ?", windowCode, username);
    }

    void substitute(String absent, String username, LocalDate first, LocalDate last) {
        database.run("""
                insert into filing (number, kind, department_code, title, fields, state, filed_by, filed_at)
                values ('S-1', 'SUBSTITUTION', 'D1', '顶岗', '{}', 'AGREED', 'head1', '2026-02-27T01:00:00Z')""");
        database.run("insert into substitution (filing_id, absent, substitute, starts_on, ends_on) select id, ?, ?, ?, ? from filing where number = 'S-1'",
                absent, username, first, last);
    }

    void item(String code, String department, String entryClass) {
        database.run("insert into item (code, department_code, code_scheme, entry_class) values (?, ?, 'LOCAL', ?)", code, department, entryClass);
        database.run("""
                insert into item_version (id, item_code, version, name_zh, name_en, statutory_limit, promised_limit, effective_from)
                values (nextval('item_version_id_seq'), ?, 1, ?, ?, 20, 5, '2020-01-01')""", code, "事项" + code, "Item " + code);
    }

    void items(String department, String... codes) {
        for (String code : codes) {
            item(code, department, "INVESTMENT_OPERATION");
        }
    }

    void on(String day) {
        wiring.at(day + "T01:00:00Z");
    }

    void head(String username) {
        wiring.as(username, Roles.DEPARTMENT_HEAD);
    }

    void centre() {
        wiring.as("centre", Roles.CENTRE_MANAGER);
    }

    LettersOfAuthorisation letters() {
        return wiring.door(LettersOfAuthorisation.class);
    }

    <T> T act(Supplier<T> act) {
        em.getTransaction().begin();
        try {
            T result = act.get();
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    void act(Runnable act) {
        act(() -> {
            act.run();
            return null;
        });
    }

    static LetterSheet sheet(LocalDate from, LocalDate until, Map<String, Set<Right>> rights, LetterSheet.Exemption... exceptions) {
        return new LetterSheet("授〔2026〕1号", "受理、审批、送达", from, until, rights, List.of(exceptions));
    }

    /** A draft with its scan. */
    long drafted(LetterSheet sheet) {
        long id = act(() -> letters().begin(sheet));
        act(() -> letters().attach(id, revision(id), "授权书.pdf", SCAN));
        return id;
    }

    LettersOfAuthorisation.Signed sign(long id) {
        return act(() -> letters().sign(id, revision(id)));
    }

    /** A letter of the head, signed and, where needed, agreed by the centre. */
    long inForce(String head, LetterSheet sheet) {
        head(head);
        long id = drafted(sheet);
        if (sign(id) == LettersOfAuthorisation.Signed.AWAITS_CONSENT) {
            centre();
            act(() -> letters().consent(id, revision(id), "同意"));
            head(head);
        }
        return id;
    }

    long revision(long id) {
        return Long.parseLong(database.values("select revision from authority_letter where id = ?", id).get(0));
    }
}
