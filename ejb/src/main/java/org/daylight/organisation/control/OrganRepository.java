package org.daylight.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.organisation.BodyNature;
import org.daylight.organisation.HallKind;
import org.daylight.organisation.HallView;
import org.daylight.organisation.KeepHall;
import org.daylight.organisation.KeepOrgan;
import org.daylight.organisation.KeepWindow;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganView;
import org.daylight.organisation.WindowFilter;
import org.daylight.organisation.WindowView;

/** Organs, halls and windows: reads lists in one statement, writes a row only as it was read. */
@ApplicationScoped
public class OrganRepository {
    private static final Map<String, String> SORTABLE = Map.of("code", "w.hall_code", "number", "w.number", "departmentCode", "w.department_code",
            "activeFrom", "w.active_from", "activeUntil", "w.active_until", "nameZh", "w.name_zh", "nameEn", "w.name_en");
    private static final String ORGANS = """
            select d.code, d.name_zh, d.name_en, d.credit_code, d.kind, d.body_nature, d.parent_code, d.legal_subject_code, d.dual_leadership, \
            d.phone, d.address, d.active_from, d.active_until, d.reports_from, d.revision, \
            (select count(*) from service_window w where w.department_code = d.code and w.active_from <= ?1 \
            and (w.active_until is null or w.active_until >= ?1)), \
            (select count(*) from staff s where s.department_code = d.code and s.left_at is null) from department d""";
    private static final String HALLS = """
            select h.code, h.kind, h.name_zh, h.name_en, h.organ_code, h.address, h.phone, h.consent_document, h.consent_on, h.guided, \
            h.active_from, h.active_until, h.revision, (select count(*) from service_window w where w.hall_code = h.code \
            and w.active_from <= ?1 and (w.active_until is null or w.active_until >= ?1)) from hall h order by h.kind = 'MAIN' desc, h.code""";
    private static final String WINDOWS = """
            select w.code, w.hall_code, w.number, w.name_zh, w.name_en, w.department_code, d.name_zh as department_zh, d.name_en as department_en, \
            w.phone, w.active_from, w.active_until, w.revision, (select count(*) from staff s where s.window_code = w.code and s.left_at is null) \
            from service_window w join department d on d.code = w.department_code""";
    private static final String NEW_ORGAN = """
            insert into department (code, name_zh, name_en, credit_code, kind, body_nature, parent_code, legal_subject_code, dual_leadership, phone, \
            address, active_from, active_until, reports_from, revision) \
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, cast(?13 as date), cast(?14 as date), 1) on conflict do nothing""";
    private static final String CHANGED_ORGAN = """
            update department set name_zh = ?2, name_en = ?3, credit_code = ?4, kind = ?5, body_nature = ?6, parent_code = ?7, \
            legal_subject_code = ?8, dual_leadership = ?9, phone = ?10, address = ?11, active_from = ?12, active_until = cast(?13 as date), \
            reports_from = cast(?14 as date), revision = revision + 1 where code = ?1 and revision = ?15""";
    private static final String NEW_HALL = """
            insert into hall (code, kind, name_zh, name_en, organ_code, address, phone, consent_document, consent_on, guided, active_from, active_until) \
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as date), ?10, ?11, cast(?12 as date)) on conflict do nothing""";
    private static final String CHANGED_HALL = """
            update hall set kind = ?2, name_zh = ?3, name_en = ?4, organ_code = ?5, address = ?6, phone = ?7, consent_document = ?8, \
            consent_on = cast(?9 as date), guided = ?10, active_from = ?11, active_until = cast(?12 as date), revision = revision + 1 \
            where code = ?1 and revision = ?13""";
    private static final String NEW_WINDOW = """
            insert into service_window (code, hall_code, number, name_zh, name_en, department_code, phone, active_from, active_until) \
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as date)) on conflict do nothing""";
    private static final String CHANGED_WINDOW = """
            update service_window set name_zh = ?2, name_en = ?3, department_code = ?4, phone = ?5, active_from = ?6, \
            active_until = cast(?7 as date), revision = revision + 1 where code = ?1 and revision = ?8""";

    @PersistenceContext
    EntityManager em;

    public List<OrganView> organs(LocalDate today) {
        return Sql.of(em::createNativeQuery, ORGANS + " order by d.code", today).rows().map(OrganRepository::organ).toList();
    }

    public Optional<OrganView> organ(String code, LocalDate today) {
        return Sql.of(em::createNativeQuery, ORGANS + " where d.code = ?2", today, code).row().map(OrganRepository::organ);
    }

    public List<HallView> halls(LocalDate today) {
        return Sql.of(em::createNativeQuery, HALLS, today).rows().map(c -> new HallView(c.text(), c.constant(HallKind.class), c.text(), c.text(), c.text(), c.text(),
                c.text(), c.text(), c.day(), c.bool(), c.day(), c.day(), c.number(), c.number())).toList();
    }

    public Page<WindowView> windows(WindowFilter filter, PageRequest page) {
        Conditions which = new Conditions().andIfGiven("w.hall_code = ?", filter.hallCode()).andIfGiven("w.department_code = ?", filter.departmentCode())
                .containing(filter.text(), "w.code", "w.name_zh", "w.name_en");
        String order = Conditions.order(page, SORTABLE, "w.hall_code = 'MAIN' desc, w.hall_code, w.number", "w.code");
        List<WindowView> rows = Sql.of(em::createNativeQuery, WINDOWS + which.where() + order, which.values()).rows().map(OrganRepository::window).toList();
        return new Page<>(rows, Sql.of(em::createNativeQuery, "select count(*) from service_window w" + which.where(), which.values()).count());
    }

    public Optional<WindowView> window(String code) {
        return Sql.of(em::createNativeQuery, WINDOWS + " where w.code = ?1", code).row().map(OrganRepository::window);
    }

    public void keep(KeepOrgan o) {
        List<Object> values = Arrays.asList(o.code(), o.nameZh(), o.nameEn(), o.creditCode(), o.kind(), o.bodyNature(), o.parentCode(),
                o.legalSubjectCode(), o.dualLeadership(), o.phone(), o.address(), o.activeFrom(), o.activeUntil(), o.reportsFrom());
        write(NEW_ORGAN, CHANGED_ORGAN, o.revision(), values);
    }

    public void keep(KeepHall h) {
        write(NEW_HALL, CHANGED_HALL, h.revision(), Arrays.asList(h.code(), h.kind(), h.nameZh(), h.nameEn(), h.organCode(), h.address(),
                h.phone(), h.consentDocument(), h.consentOn(), h.guided(), h.activeFrom(), h.activeUntil()));
    }

    public void keep(KeepWindow w) {
        if (w.revision() == null) {
            write(NEW_WINDOW, null, null, Arrays.asList(w.code(), w.hallCode(), w.number(), w.nameZh(), w.nameEn(), w.departmentCode(),
                    w.phone(), w.activeFrom(), w.activeUntil()));
        } else {
            write(null, CHANGED_WINDOW, w.revision(), Arrays.asList(w.code(), w.nameZh(), w.nameEn(), w.departmentCode(), w.phone(),
                    w.activeFrom(), w.activeUntil()));
        }
    }

    /** Whether another organ has this credit code. */
    public boolean isCreditCodeTaken(String creditCode, String code) {
        return Sql.of(em::createNativeQuery, "select 1 from department where credit_code = ?1 and code <> ?2", creditCode, code).exists();
    }

    /** Whether an organ acts in the name of this one. */
    public boolean isLegalSubject(String code) {
        return Sql.of(em::createNativeQuery, "select 1 from department where legal_subject_code = ?1", code).exists();
    }

    /** {@code organisation.taken} (409) for a new row whose code is taken, {@code organisation.stale} (409) where somebody else was first. */
    private void write(String insert, String update, Long revision, List<Object> values) {
        if (revision == null && Sql.of(em::createNativeQuery, insert, values).run() == 0) {
            throw new Problem(Problem.Kind.CONFLICT, "organisation.taken", null, values.get(0));
        }
        if (revision != null && Sql.of(em::createNativeQuery, update, values, revision).run() == 0) {
            throw new Problem(Problem.Kind.CONFLICT, "organisation.stale", null);
        }
    }

    private static OrganView organ(Columns c) {
        return new OrganView(c.text(), c.text(), c.text(), c.text(), c.constant(OrganKind.class), c.constant(BodyNature.class), c.text(), c.text(),
                c.bool(), c.text(), c.text(), c.day(), c.day(), c.day(), c.number(), c.number(), c.number());
    }

    private static WindowView window(Columns c) {
        return new WindowView(c.text(), c.text(), c.count(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.day(), c.day(), c.number(),
                c.number());
    }
}
