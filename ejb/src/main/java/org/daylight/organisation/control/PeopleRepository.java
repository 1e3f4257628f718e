package org.daylight.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.IdentityDocument;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.organisation.EmploymentKind;
import org.daylight.organisation.GroupMember;
import org.daylight.organisation.GroupPosition;
import org.daylight.organisation.KeepStaff;
import org.daylight.organisation.StaffDuty;
import org.daylight.organisation.StaffFilter;
import org.daylight.organisation.StaffLevel;
import org.daylight.organisation.StaffLine;
import org.daylight.organisation.StaffStanding;

/** People: lists in one statement for a page and one for its count, rows written only as they were read. */
@ApplicationScoped
public class PeopleRepository {
    private static final Map<String, String> SORTABLE = Map.of("username", "s.username", "nameZh", "s.name_zh", "nameEn", "s.name_en",
            "departmentCode", "s.department_code", "windowCode", "s.window_code", "duty", "s.duty", "activeFrom", "s.active_from",
            "activeUntil", "s.active_until");
    /** In the order in which the doors refuse; this moment, and today four times. */
    private static final String STANDING = """
            case when s.left_at <= ? then 'LEFT' when s.active_from > ? then 'NOT_YET' when s.active_until < ? then 'ENDED' \
            when not exists (select 1 from training_record t where t.username = s.username and t.withdrawn_at is null and t.passed_on <= ? \
            and (t.valid_until is null or t.valid_until >= ?)) then 'UNTRAINED' else 'ACTIVE' end""";
    private static final String LINE = """
            select s.username, s.name_zh, s.name_en, s.department_code, d.name_zh as department_zh, d.name_en as department_en, s.post, s.kind, \
            s.level, s.duty, s.window_code, s.active_from, s.active_until, s.left_at,\s""";
    private static final String PRIVATE = ", s.identity_kind, s.identity_number, s.phone, s.mobile, s.photo_sha256, s.left_reason, s.revision";
    private static final String FROM = " from staff s join department d on d.code = s.department_code";
    private static final String NEW = """
            insert into staff (username, name_zh, name_en, department_code, post, kind, level, duty, window_code, identity_kind, identity_number, \
            phone, mobile, active_from, active_until, revision) \
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, cast(?15 as date), 1) on conflict (username) do nothing""";
    private static final String CHANGED = """
            update staff set name_zh = ?2, name_en = ?3, department_code = ?4, post = ?5, kind = ?6, level = ?7, duty = ?8, window_code = ?9, \
            identity_kind = ?10, identity_number = ?11, phone = ?12, mobile = ?13, active_from = ?14, active_until = cast(?15 as date), \
            revision = revision + 1 where username = ?1 and revision = ?16""";

    @PersistenceContext
    EntityManager em;

    /** A person as read for their page, before it is shown to somebody. */
    public record Person(StaffLine line, IdentityDocument.Kind identityKind, String identityNumber, String phone, String mobile, String photo,
                         String leftReason, long revision) {
    }

    /** @param ownDepartment null: all departments */
    public Page<StaffLine> page(StaffFilter filter, String ownDepartment, PageRequest page, Instant now) {
        Conditions which = which(filter, ownDepartment, now);
        String standing = standing(which, now);
        String order = Conditions.order(page, SORTABLE, "s.department_code, s.username", "s.username");
        List<StaffLine> rows = Sql.of(em::createNativeQuery, LINE + standing + FROM + which.where() + order, which.values()).rows().map(PeopleRepository::line).toList();
        Conditions counted = which(filter, ownDepartment, now);
        return new Page<>(rows, Sql.of(em::createNativeQuery, "select count(*) from staff s" + counted.where(), counted.values()).count());
    }

    public Optional<Person> person(String username, Instant now) {
        Conditions which = new Conditions().and("s.username = ?", username);
        String standing = standing(which, now);
        return Sql.of(em::createNativeQuery, LINE + standing + PRIVATE + FROM + which.where(), which.values()).row().map(c -> new Person(line(c),
                c.constant(IdentityDocument.Kind.class), c.text(), c.text(), c.text(), c.text(), c.text(), c.number()));
    }

    /** {@code staff.taken} (409) for a user name that exists, {@code organisation.stale}, {@code staff.identity-taken} (409) where somebody else was first. */
    public void keep(KeepStaff s) {
        List<Object> values = Arrays.asList(s.username(), s.nameZh(), s.nameEn(), s.departmentCode(), s.post(), s.kind(), s.level(), s.duty(),
                s.windowCode(), s.identityKind(), s.identityNumber(), s.phone(), s.mobile(), s.activeFrom(), s.activeUntil());
        try {
            write(s, values);
        } catch (PersistenceException failed) {
            throw identityTaken(failed);
        }
    }

    private void write(KeepStaff s, List<Object> values) {
        if (s.revision() == null && Sql.of(em::createNativeQuery, NEW, values).run() == 0) {
            throw new Problem(Problem.Kind.CONFLICT, "staff.taken", null, s.username());
        }
        if (s.revision() != null && Sql.of(em::createNativeQuery, CHANGED, values, s.revision()).run() == 0) {
            throw new Problem(Problem.Kind.CONFLICT, "organisation.stale", null);
        }
    }

    private static RuntimeException identityTaken(PersistenceException failed) {
        boolean taken = String.valueOf(failed.getMessage()).contains("staff_one_account_per_person");
        return taken ? new Problem(Problem.Kind.CONFLICT, "staff.identity-taken", "AUT-10") : failed;
    }

    /** Whether somebody else who has not left has this document: one person, one account. */
    public boolean isIdentityTaken(IdentityDocument.Kind kind, String number, String username) {
        return Sql.of(em::createNativeQuery, "select 1 from staff where identity_kind = ?1 and identity_number = ?2 and username <> ?3 and left_at is null",
                kind, number, username).exists();
    }

    public void photo(String username, String sha256) {
        Sql.of(em::createNativeQuery, "update staff set photo_sha256 = ?2, revision = revision + 1 where username = ?1", username, sha256).run();
    }

    /** The day is the last of duty, and the person is gone from the moment on. */
    public void leave(String username, Instant at, String reason) {
        Sql.of(em::createNativeQuery, """
                update staff set left_at = ?2, left_reason = ?3, active_until = greatest(active_from, least(active_until, cast(?4 as date))), \
                revision = revision + 1 where username = ?1""", username, at, reason, LegalTime.dateOf(at)).run();
    }

    /** Who left is here again. */
    public void back(String username) {
        Sql.of(em::createNativeQuery, "update staff set left_at = null, left_reason = null where username = ?1", username).run();
    }

    public void lastDay(String username, LocalDate day) {
        Sql.of(em::createNativeQuery, "update staff set active_until = ?2, revision = revision + 1 where username = ?1", username, day).run();
    }

    /** The person sits at the window from now on; null: at none. */
    public void seat(String username, String windowCode, StaffDuty duty) {
        Sql.of(em::createNativeQuery, "update staff set window_code = ?2, duty = ?3, revision = revision + 1 where username = ?1", username, windowCode, duty).run();
    }

    /** The substitute sits at the window of who is absent; both days inclusive. */
    public void substitute(long filing, String absent, String substitute, LocalDate from, LocalDate until) {
        Sql.of(em::createNativeQuery, "insert into substitution (filing_id, absent, substitute, starts_on, ends_on) values (?1, ?2, ?3, ?4, ?5)",
                filing, absent, substitute, from, until).run();
    }

    public List<GroupMember> group(String departmentCode) {
        return Sql.of(em::createNativeQuery, """
                select g.department_code, g.username, s.name_zh, s.name_en, s.post, g.position, g.since from leading_group_member g \
                join staff s on s.username = g.username where g.department_code = ?1 and s.department_code = g.department_code and s.left_at is null \
                order by array_position(array['LEADER', 'DEPUTY_LEADER', 'MEMBER', 'OFFICE_HEAD', 'OFFICE'], cast(g.position as text)), g.username""",
                departmentCode).rows().map(c -> new GroupMember(c.text(), c.text(), c.text(), c.text(), c.text(), c.constant(GroupPosition.class), c.day()))
                .toList();
    }

    /** Takes the place in the group, and gives up the one held before; null: none. Who left the department is in its group no more. */
    public void group(String departmentCode, String username, GroupPosition position, LocalDate since) {
        Sql.of(em::createNativeQuery, """
                delete from leading_group_member g where g.department_code = ?1 and (g.username = ?2 or exists (select 1 from staff s \
                where s.username = g.username and (s.left_at is not null or s.department_code <> g.department_code)))""", departmentCode, username).run();
        if (position != null) {
            Sql.of(em::createNativeQuery, "insert into leading_group_member (department_code, username, position, since) values (?1, ?2, ?3, ?4)",
                    departmentCode, username, position, since).run();
        }
    }

    private static String standing(Conditions which, Instant now) {
        LocalDate today = LegalTime.dateOf(now);
        return which.numbered(STANDING, now, today, today, today, today);
    }

    private static Conditions which(StaffFilter filter, String ownDepartment, Instant now) {
        Conditions which = new Conditions().andIfGiven("s.department_code = ?", ownDepartment)
                .andIfGiven("s.department_code = ?", filter.departmentCode()).andIfGiven("s.window_code = ?", filter.windowCode())
                .andIfGiven("s.duty = ?", filter.duty())
                .containing(filter.text(), "s.username", "s.name_zh", "s.name_en", "s.post");
        LocalDate today = LegalTime.dateOf(now);
        return filter.standing() == null ? which : which.and(STANDING + " = ?", now, today, today, today, today, filter.standing());
    }

    private static StaffLine line(Columns c) {
        return new StaffLine(c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.constant(EmploymentKind.class),
                c.constant(StaffLevel.class), c.constant(StaffDuty.class), c.text(), c.day(), c.day(), c.instant(), c.constant(StaffStanding.class));
    }
}
